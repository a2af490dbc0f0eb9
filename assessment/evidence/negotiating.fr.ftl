# Pourquoi un niveau est proposé pour B1.3 : conduire la négociation.

mandate-discipline = { $acts ->
    [one] Le seul acte engageant est resté dans le mandat
   *[other] Les { $acts } actes engageants sont restés dans le mandat
}{ $widened ->
    [yes] , élargi au préalable à la demande de la personne évaluée
   *[no] { "" }
}.
    .beyond = { $acts ->
        [one] { $acts } acte au-delà du mandat, ad referendum, { $approved ->
            [yes] approuvé ensuite par ceux qui donnent le mandat
           *[no] jamais approuvé par ceux qui donnent le mandat
        }.
       *[other] { $acts } actes au-delà du mandat, ad referendum, { $approved ->
            [yes] approuvés ensuite par ceux qui donnent le mandat
           *[no] jamais approuvés par ceux qui donnent le mandat
        }.
    }
interests-asked = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} sur les intérêts ; { $packages ->
    [one] { $packages } paquet ultérieur porte
   *[other] { $packages } paquets ultérieurs portent
} sur ces sujets.
    .none = { $messages } messages, dont aucun n’est présenté comme une question sur les intérêts des autres.
options-across-issues = { $packages ->
    [one] { $packages } paquet déposé
   *[other] { $packages } paquets déposés
}, dont { $rich } sur au moins trois enjeux ; { $explained ->
    [one] { $explained } expliqué
   *[other] { $explained } expliqués
}{ $adopted ->
    [yes] , un adopté
   *[no] { "" }
}.
joint-gain = Par rapport à l’absence d’accord, l’accord vaut { $points ->
    [one] { SIGNED($points) } point
   *[other] { SIGNED($points) } points
} pour la délégation{ $losers ->
    [0] , sans partie perdante
    [one] , au prix d’une partie perdante
   *[other] , au prix de { $losers } parties perdantes
}, et atteint { $share } % du gain commun possible.
    .none = L’exercice s’est achevé sans accord en vigueur pour cette délégation.
