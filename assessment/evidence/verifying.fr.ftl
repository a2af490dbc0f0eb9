# Pourquoi un niveau est proposé pour B3.5d : les engagements vérifiés.

commitments-verified = Une fois la crise ouverte, la personne évaluée { $asked ->
    [0] n’a demandé aucune vérification en toutes lettres
    [one] a demandé ou offert une fois une vérification
   *[other] a demandé ou offert { $asked } fois une vérification
}{ $admitted ->
    [0] { "" }
   *[other] {" "}et a laissé d’autres constater par eux-mêmes
}{ $granted ->
    [0] { "" }
   *[other] { "\u00A0" }; ceux qui en étaient priés l’ont admise
}{ $breach ->
    [yes] { "\u00A0" }; un manquement constaté a été porté devant la procédure du texte
   *[no] { "" }
}.
