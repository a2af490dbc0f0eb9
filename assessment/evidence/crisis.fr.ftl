# Pourquoi un niveau est proposé pour B3.4 et B3.5 : décider et faire retomber la crise.

decision-note-missing = Une note de décision était demandée ; aucune n’a été rédigée.
decided-under-uncertainty = Note de décision { $timely ->
    [yes] à temps
   *[no] en retard
}, { $options ->
    [one] { $options } option comparée
   *[other] { $options } options comparées
}, degré de confiance et déclencheur { $framed ->
    [yes] énoncés
   *[no] incomplets
}{ $revised ->
    [yes] , révisée ensuite
   *[no] { "" }
}.
proportionate = { $acts ->
    [one] Un acte
   *[other] { $acts } actes
} après le début de la crise : { $hostile ->
    [0] aucun d’hostile
    [one] un d’hostile
   *[other] { $hostile } d’hostiles
}, { $easing ->
    [0] aucun
    [one] un
   *[other] { $easing }
} d’apaisement, { $grounded ->
    [0] aucun
    [one] un
   *[other] { $grounded }
} avec base énoncée ; l’échelle { $climbs ->
    [0] n’a pas monté ensuite
    [one] a monté après l’un d’eux
   *[other] a monté après { $climbs } d’entre eux
}.
advice-with-options = { $options ->
    [one] { $options } option proposée
   *[other] { $options } options proposées
}{ $advised ->
    [yes] , dont une recommandée
   *[no] { "" }
}{ $approved ->
    [yes] { "\u00A0" }; note approuvée
   *[no] { "" }
}.
channel-kept-open = { $messages ->
    [0] Aucun message
    [one] { $messages } message
   *[other] { $messages } messages
} hors plénière ({ $actor }) après le début de la crise{ $turns ->
    [0] { "" }
    [one] , sur un tour
   *[other] , sur { $turns } tours
}.
    .silent = Après le début de la crise, la personne évaluée n’a rien dit à personne.
ultimatum-answered = L’ultimatum a été suivi d’une réponse à temps, sans menace{ $offered ->
    [yes] , avec une issue
   *[no] { "" }
}.
    .threat = L’ultimatum a été suivi d’une contre-menace.
    .never = L’ultimatum est resté sans réponse dans le délai.
neutral-process = { $heard ->
    [0] Aucune délégation entendue
    [one] { $heard } délégation entendue
   *[other] { $heard } délégations entendues
} en privé et { $tabled ->
    [0] aucun texte unique déposé
    [one] { $tabled } texte unique déposé
   *[other] { $tabled } textes uniques déposés
}.
