# Incidents et convictions.

incident-assessed = Incident : { $name } (victime : { THE($victim) }). Gravité { NUMBER($score, minimumFractionDigits: 1, maximumFractionDigits: 1) } sur 10 : { $rule ->
    [sovereignty] violation de la souveraineté
    [intervention] intervention prohibée
    [use-of-force] emploi de la force
    [armed-attack] agression armée
    [comparison] à titre de comparaison, la victime n’étant pas un État
   *[none] aucune règle enfreinte
}. Réponses ouvertes : { $responses }.
response = { $response ->
    [retorsion] la rétorsion
    [countermeasures] les contre-mesures
    [necessity] l’état de nécessité
   *[self-defence] la légitime défense
}
belief-cause = { $cause ->
    [incident] d’abord
    [report] après un rapport
    [correction] après un rectificatif
    [shared] après ce qu’un partenaire a communiqué
   *[inquiry] après enquête
}
suspected = { $unknown ->
    [yes] auteur inconnu
   *[no] { THE($suspect) }
} { $percent } %
measure = { $measure ->
    [demarche] une démarche
    [listing] des inscriptions sur une liste de sanctions
    [countermeasure] des contre-mesures
   *[force] une réponse armée
}
belief-moved = Qui est derrière { QUOTE($incident) }, selon { THE($actor) }, { belief-cause } : { $belief }.{ $measured ->
    [yes] { " " }Cela autoriserait { $measures }.
   *[no] { "" }
}
