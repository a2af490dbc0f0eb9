# Pourquoi un niveau est proposé pour B3.4 : décider.

decision-note-missing = Une note de décision était demandée ; aucune n’a été rédigée.
decided-under-uncertainty = Note de décision { $timely ->
    [yes] à temps
   *[no] en retard
}, { $options ->
    [0] sans option comparée
    [one] { $options } option comparée
   *[other] { $options } options comparées
} ; choix, degré de confiance et déclencheur { $framed ->
    [yes] énoncés
   *[no] incomplets
}{ $revised ->
    [yes] , révisée après de nouvelles informations
   *[no] { "" }
}.
proportionate = { $acts ->
    [one] Un acte
   *[other] { $acts } actes
} après le début de la crise : { $unlawful ->
    [0] aucun d’illicite
    [one] un d’illicite
   *[other] { $unlawful } d’illicites
}, { $unprovoked ->
    [0] aucun d’inamical sans motif
    [one] un d’inamical sans motif
   *[other] { $unprovoked } d’inamicaux sans motif
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
    [0] Aucune option proposée
    [one] { $options } option proposée
   *[other] { $options } options proposées
}, dont { $weighed } avec leurs conséquences{ $advised ->
    [yes] { "\u00A0" }; une recommandée
   *[no] { "" }
}{ $approved ->
    [yes] { "\u00A0" }; note approuvée
   *[no] { "" }
}.
