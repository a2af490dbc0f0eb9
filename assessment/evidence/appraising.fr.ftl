# Pourquoi un niveau est proposé pour B3.1 et B3.2 : planifier et apprécier.

planned-ahead = Un plan de contingence ou une note de décision a été déposé { $approved ->
    [yes] et approuvé avant la crise
   *[no] avant la crise
}.
    .plan-only = Avant la crise, seul le plan de négociation évoquait une solution de rechange.
    .never = Un plan pour la crise avait été demandé à temps ; aucun n’a été rédigé avant qu’elle n’éclate.
triggers-set = { $notes ->
    [0] Aucun déclencheur énoncé
    [one] Un déclencheur énoncé
   *[other] { $notes } déclencheurs énoncés
}, dont { $measured ->
    [0] aucun n’est observable
    [one] un est observable
   *[other] { $measured } sont observables
}{ $watched ->
    [yes] , quelqu’un étant chargé de le guetter
   *[no] { "" }
}.
known-assumed-unknown = { $known ->
    [one] { $known } établi
   *[other] { $known } établis
}, { $assumed ->
    [one] { $assumed } supposé
   *[other] { $assumed } supposés
}, { $unknown ->
    [one] { $unknown } ignoré
   *[other] { $unknown } ignorés
} ; { $cited ->
    [one] { $cited } événement cité
   *[other] { $cited } événements cités
}, { $weak ->
    [0] sans appui sur une source peu sûre
    [one] dont un sert d’appui alors que sa cote était faible ou son rectificatif arrivé
   *[other] dont { $weak } servent d’appui alors que leur cote était faible ou leur rectificatif arrivé
}.
false-report = Le rectificatif a été repris { $minutes ->
    [0] moins d’une minute
    [one] une minute
   *[other] { $minutes } minutes
} après son arrivée ; le délai est de { $limit } minutes.
    .doubted = L’information rectifiée ensuite avait été mise en doute auparavant.
    .doubted-only = Une information peu sûre a été démentie, ou transmise comme non vérifiée.
    .built-on = Un document s’appuie sur une information peu sûre.
    .ignored = Le rectificatif n’a pas été repris.
