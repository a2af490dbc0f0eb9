# Pourquoi un niveau est proposé pour B3.1 et B3.2 : planifier et apprécier.

planned-ahead = Une note de décision avec son déclencheur a été déposée { $approved ->
    [yes] et approuvée avant la crise
   *[no] avant la crise
}.
    .plan-only = Avant la crise, seul le plan de négociation évoquait une solution de repli.
triggers-set = { $notes ->
    [one] Une note de décision énonce un déclencheur, { $measured ->
        [0] qui n’est pas mesurable
       *[other] qui est mesurable
    }
   *[other] { $notes } notes de décision énoncent un déclencheur, { $measured ->
        [0] dont aucun n’est mesurable
        [one] dont un est mesurable
       *[other] dont { $measured } sont mesurables
    }
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
}.
false-report = Le rectificatif a été repris { $minutes ->
    [0] moins d’une minute
    [one] une minute
   *[other] { $minutes } minutes
} après son arrivée ; le délai est de { $limit } minutes.
    .doubted = La fausse information a été citée comme non vérifiée avant d’être corrigée.
    .built-on = Un document s’appuie sur la fausse information.
    .ignored = Le rectificatif n’a pas été repris par écrit.
