# Pourquoi un niveau est proposé pour B1.1 et B1.2 : analyser et préparer.

plan-missing = Un plan de négociation était demandé à ce siège ; aucun n’a été rédigé.
actors-mapped = Autres parties dont le plan dit quelque chose : { $mapped } sur { $matter }{ $behind ->
    [0] { "" }
    [one] , et un acteur d’arrière-plan
   *[other] , et { $behind } acteurs d’arrière-plan
}.
facts-and-assessment = Le point de situation { $separate ->
    [yes] sépare
   *[no] ne sépare pas
} les faits des appréciations, { $cited ->
    [0] ne cite aucun événement
    [one] cite { $cited } événement
   *[other] cite { $cited } événements
} et { $graded ->
    [yes] cote ses sources
   *[no] ne cote aucune source
}.
analysis-used = Après le plan, la personne évaluée a déposé { $offers ->
    [one] { $offers } paquet
   *[other] { $offers } paquets
}, dont { $followed ->
    [0] aucun
   *[other] { $followed }
} sur des enjeux que le plan avait analysés{ $revised ->
    [yes] { "\u00A0" }; le plan a été révisé au fil des échanges
   *[no] { "" }
}.
    .never = Un plan a été rédigé, mais la personne évaluée n’a fait aucune offre ensuite.
objectives-and-limit = Le plan classe { $objectives ->
    [0] zéro objectif
    [one] { $objectives } objectif
   *[other] { $objectives } objectifs
}{ $ordered ->
    [yes] { "" }
   *[no] , dans un autre ordre que celui du mandat
}, { $complete ->
    [yes] énonce
   *[no] n’énonce pas
} la limite et la solution de rechange, et prépare { $trades ->
    [0] zéro échange
    [one] { $trades } échange
   *[other] { $trades } échanges
} entre enjeux.
mandate-validated = Le plan a été visé avant la première offre{ $asked ->
    [yes] { "\u00A0" }; ceux qui donnent le mandat avaient été consultés
   *[no] { "" }
}.
    .never = Le plan n’a jamais été visé par un autre que son auteur.
    .late = Le plan n’a été visé qu’après la première offre de la délégation.
others-alternatives = Sur { $of } { $of ->
    [one] autre partie
   *[other] autres parties
}, le plan parle de { $named } et dit de { $estimated } ce qu’elle ferait sans accord.
