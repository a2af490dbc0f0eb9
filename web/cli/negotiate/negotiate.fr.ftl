negotiate-head = { $path } : { $sides } ; { $rounds ->
    [one] { $rounds } tour
   *[other] { $rounds } tours
}, graine { NUMBER($seed, useGrouping: 0) }
negotiate-offer = propose
negotiate-accept = accepte
negotiate-more = … { $count } autres gestes …
negotiate-agreed = Accord au tour { $round } après { $offers ->
    [one] { $offers } proposition
   *[other] { $offers } propositions
}, sur celle { OF($party) } :
negotiate-none = Pas d’accord : chaque partie garde son seuil ({ $values }).
negotiate-raw = brut
negotiate-normalised = normalisé
negotiate-far = { $scale } : utilités { $utilities } ; à { NUMBER($pareto, minimumFractionDigits: 4, maximumFractionDigits: 4) } de la frontière, à { NUMBER($nash, minimumFractionDigits: 4, maximumFractionDigits: 4) } du point de Nash, gain commun restant { NUMBER($left, minimumFractionDigits: 4, maximumFractionDigits: 4) }
negotiate-many = { $runs ->
    [one] { $runs } négociation
   *[other] { $runs } négociations
}, { $agreements ->
    [one] { $agreements } accord
   *[other] { $agreements } accords
}
negotiate-utilities = Utilité brute par partie (minimum / quartile / médiane / quartile / maximum ; sans accord, on compte le seuil)
negotiate-round = tour
negotiate-offers = propositions
negotiate-rounds = Lorsqu’il y a eu accord
negotiate-outcomes = Accords, les plus fréquents d’abord
negotiate-label = négociations
negotiate-stopped = arrêté après { $runs ->
    [one] { $runs } négociation
   *[other] { $runs } négociations
} sur { $all }
negotiate-instrument = --instrument : il n’y a pas de { QUOTE($found) } ici ; il y a { $known }
negotiate-tactics = --tactics en nomme { $given } pour { $needed } parties ({ LIST($parties) }) ; nommez-en une par partie, ou une pour toutes
negotiate-unknown = tactique : aucune ne se nomme { QUOTE($found) } ; les mots sont { $known }
negotiate-party = partie
negotiate-move = geste
negotiate-rest = … et { $count } de plus
negotiate-spread = { $name }  moyenne { NUMBER($mean, minimumFractionDigits: 4, maximumFractionDigits: 4) }   { NUMBER($lowest, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($lower_quartile, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($median, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($upper_quartile, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($highest, minimumFractionDigits: 4, maximumFractionDigits: 4) }
