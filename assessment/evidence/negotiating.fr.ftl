# Pourquoi un niveau est proposé pour B1.3 : conduire la négociation.

mandate-discipline = { $acts ->
    [one] Le seul acte engageant est resté dans le mandat
   *[other] Les { $acts } actes engageants sont restés dans le mandat
}{ $widened ->
    [yes] , élargi à la demande de la personne évaluée, qui en a usé
   *[no] { "" }
}.
    .beyond = Au-delà du mandat, ad referendum : { $acts ->
        [one] { $acts } acte
       *[other] { $acts } actes
    }. Ceux qui donnent le mandat { $put ->
        [yes] en ont été saisis
       *[no] n’en ont jamais été saisis
    } et { $approved ->
        [yes] l’ont approuvé
       *[no] ne l’ont pas approuvé
    }.
interests-asked = { $questions ->
    [one] { $questions } question posée
   *[other] { $questions } questions posées
} aux autres, { $answered ->
    [0] restées sans réponse
    [one] dont une a reçu une réponse
   *[other] dont { $answered } ont reçu une réponse
} ; { $packages ->
    [one] { $packages } paquet ultérieur porte
   *[other] { $packages } paquets ultérieurs portent
} sur ces sujets.
    .none = Dans { $messages } messages aux autres, aucune question n’a été trouvée.
options-across-issues = { $packages ->
    [one] { $packages } paquet déposé
   *[other] { $packages } paquets déposés
}, dont { $rich } sur plusieurs enjeux et { $giving } avec une concession ; { $explained ->
    [0] aucun n’est expliqué
    [one] un est expliqué
   *[other] { $explained } sont expliqués
}, { $accepted ->
    [yes] et une autre délégation en a accepté
   *[no] et aucune autre délégation n’en a accepté
}.
own-gain = D’après le mandat de la délégation, ce qui est en vigueur vaut, par rapport à l’absence d’accord, { $points ->
    [one] { SIGNED($points) } point
   *[other] { SIGNED($points) } points
}{ $lost ->
    [yes] { "\u00A0" }; la confiance d’une autre partie a baissé
   *[no] { "\u00A0" }; la confiance des autres parties a tenu
}.
    .refused = Une offre qui valait, d’après le mandat de la délégation, { $points ->
        [one] { SIGNED($points) } point
       *[other] { SIGNED($points) } points
    } par rapport à l’absence d’accord a été refusée, et l’exercice s’est achevé sans texte en vigueur.
