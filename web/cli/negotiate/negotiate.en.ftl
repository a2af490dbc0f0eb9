negotiate-head = { $path }: { $sides }; { $rounds ->
    [one] { $rounds } round
   *[other] { $rounds } rounds
}, seed { NUMBER($seed, useGrouping: 0) }
negotiate-offer = offers
negotiate-accept = accepts
negotiate-more = … { $count } more moves …
negotiate-agreed = Agreement in round { $round } after { $offers ->
    [one] { $offers } offer
   *[other] { $offers } offers
}, on what { $party } proposed:
negotiate-none = No agreement: each party is left with its reservation value ({ $values }).
negotiate-raw = raw
negotiate-normalised = normalised
negotiate-far = { $scale }: utilities { $utilities }; { NUMBER($pareto, minimumFractionDigits: 4, maximumFractionDigits: 4) } from the frontier, { NUMBER($nash, minimumFractionDigits: 4, maximumFractionDigits: 4) } from the Nash point, joint gain left { NUMBER($left, minimumFractionDigits: 4, maximumFractionDigits: 4) }
negotiate-many = { $runs ->
    [one] { $runs } negotiation
   *[other] { $runs } negotiations
}, { $agreements ->
    [one] { $agreements } agreement
   *[other] { $agreements } agreements
}
negotiate-utilities = Raw utility by party (lowest / quartile / median / quartile / highest; no agreement counts the reservation value)
negotiate-round = round
negotiate-offers = offers
negotiate-rounds = When there was an agreement
negotiate-outcomes = Agreements, the most frequent first
negotiate-label = negotiations
negotiate-stopped = stopped after { $runs } of { $all } negotiations
negotiate-instrument = --instrument: there is no { QUOTE($found) } here; there are { $known }
negotiate-tactics = --tactics names { $given } and there are { $needed } parties ({ LIST($parties) }); name one for each, or one for all
negotiate-unknown = tactic: there is none named { QUOTE($found) }; the words are { $known }
negotiate-party = party
negotiate-move = move
negotiate-rest = … and { $count } more
negotiate-spread = { $name }  mean { NUMBER($mean, minimumFractionDigits: 4, maximumFractionDigits: 4) }   { NUMBER($lowest, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($lower_quartile, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($median, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($upper_quartile, minimumFractionDigits: 4, maximumFractionDigits: 4) } / { NUMBER($highest, minimumFractionDigits: 4, maximumFractionDigits: 4) }
