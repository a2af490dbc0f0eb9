# Pourquoi une négociation ne peut marcher telle qu’elle est réglée ; parties, points et options ont leurs noms du fichier.

no-weights = Tous les poids { OF($party) } sont nuls : donnez un poids à un point au moins.
indifferent = Pour { $party }, toutes les issues se valent : { NUMBER($worth, maximumSignificantDigits: 4) }. Donnez des valeurs distinctes aux options d’un point qui a du poids.
forbids-everything = Les lignes rouges { OF($party) } ne laissent aucune option pour { LIST($points) } : rien ne pourrait être signé. Levez-en une.
reservation-above-best = { $party } obtient { NUMBER($reservation, maximumSignificantDigits: 4) } sans accord, mais au plus { NUMBER($best, maximumSignificantDigits: 4) } avec : rien ne sera signé. Abaissez sa valeur de réserve de { NUMBER($fall, maximumSignificantDigits: 4) } ou levez une ligne rouge.
no-common-option = Les lignes rouges ne laissent aucune option { OF(QUOTE($issue)) } acceptable pour tous. La plus proche est { QUOTE($option) }, que refuse { LIST($parties) } : levez cette ligne rouge.
empty-zone = Aucune issue ne convient à tous : la zone d’accord possible est vide. Pour l’ouvrir, { $ways }.
empty-zone-but-for = Aucune issue ne convient à tous : la zone d’accord possible est vide. Sans { $party }, il y en aurait une. Pour l’ouvrir, { $ways }.

# Les façons d’ouvrir une zone, et ce qui les sépare.
zone-lifted = laissez { $party } accepter { QUOTE($option) } sur { QUOTE($issue) }
zone-lowered = abaissez les valeurs de réserve : { LIST($falls) }
zone-fall = celle { OF($party) } de { NUMBER($fall, maximumSignificantDigits: 4) }
zone-or = { " ; ou " }
