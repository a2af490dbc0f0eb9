# Pourquoi un niveau est proposé pour B1.1 et B1.2 : analyser et préparer.

plan-missing = Un plan de négociation était demandé à ce siège ; aucun n’a été rédigé.
actors-mapped = { $lines ->
    [one] Le plan décrit { $lines } autre délégation sur { $others }.
   *[other] Le plan décrit { $lines } autres délégations sur { $others }.
}
facts-and-assessment = Le point de situation { $separate ->
    [yes] sépare
   *[no] ne sépare pas
} les faits des appréciations et cite { $cited ->
    [one] { $cited } événement
   *[other] { $cited } événements
}.
analysis-used = Après le plan, la délégation a déposé { $offers ->
    [one] { $offers } paquet
   *[other] { $offers } paquets
}, dont { $rich } sur au moins trois enjeux{ $adopted ->
    [yes] { "\u00A0" }; l’un d’eux a été adopté
   *[no] { "" }
}.
    .never = Un plan a été rédigé, mais aucune offre ne l’a suivi.
objectives-and-limit = Le plan classe { $objectives ->
    [one] { $objectives } objectif
   *[other] { $objectives } objectifs
}, { $complete ->
    [yes] énonce
   *[no] n’énonce pas
} la limite et la solution de rechange, et prépare { $trades ->
    [one] { $trades } échange
   *[other] { $trades } échanges
}.
mandate-validated = Le plan a été visé avant la première offre{ $early ->
    [yes] , dès le premier tour
   *[no] { "" }
}.
    .never = Le plan n’a jamais été visé par un autre que son auteur.
    .late = Le plan n’a été visé qu’après la première offre de la délégation.
others-alternatives = Le plan estime les besoins et la solution de rechange de { $lines ->
    [one] { $lines } autre partie
   *[other] { $lines } autres parties
}.
