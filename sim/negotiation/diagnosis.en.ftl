# Why a negotiation cannot work as it is set up; parties, issues and options stand by the names they have in the file.

no-weights = All weights of { $party } are 0: give at least one issue a weight.
indifferent = { $party } is indifferent: all outcomes are worth { NUMBER($worth, maximumSignificantDigits: 4) }. Vary the values of a weighted issue.
forbids-everything = The red lines of { $party } leave no option of { LIST($points) }: it could sign nothing. Lift one of them.
reservation-above-best = { $party } gets { NUMBER($reservation, maximumSignificantDigits: 4) } without agreement but at most { NUMBER($best, maximumSignificantDigits: 4) } with one: it will sign nothing. Lower its reservation value by { NUMBER($fall, maximumSignificantDigits: 4) } or lift a red line.
no-common-option = Red lines leave no option of { QUOTE($issue) } that all could accept. The nearest is { QUOTE($option) }, refused by { LIST($parties) }: lift that red line.
empty-zone = No outcome suits everybody: the zone of possible agreement is empty. To open it, { $ways }.
empty-zone-but-for = No outcome suits everybody: the zone of possible agreement is empty. Without { $party } there would be one. To open it, { $ways }.

# The ways to open a zone, and what stands between them.
zone-lifted = let { $party } accept { QUOTE($option) } on { QUOTE($issue) }
zone-lowered = lower reservation values: { LIST($falls) }
zone-fall = that of { $party } by { NUMBER($fall, maximumSignificantDigits: 4) }
zone-or = { "; or " }
