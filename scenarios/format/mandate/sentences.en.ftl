interaction-twice = The same options are already joined at line { NUMBER($first, useGrouping: 0) }. Keep one of the two, with the points of both.
interaction-worthless = An interaction of 0 points changes nothing. Give it a bonus (above 0) or a malus (below), or delete it.
interaction-never-holds = These options can never hold together in a signed text: { QUOTE($option) } of { QUOTE($issue) } is a red line of { $who }. Add it to the limits or grants there, or delete the interaction.
interaction-past-scale = With its interactions a package is worth from { $low } to { $high } points here, and points run from 0 to 100. Leave room for them: lower the values of these options, or the bonus or malus.
inconsistent-stakes = These stakes do not work on the scale of 100 points. { $why }
weights = The weights of { QUOTE($instrument) } add up to { NUMBER($total, maximumFractionDigits: 6) }; they must add up to 1. Change them so that they do.
unvalued-issue = { QUOTE($instrument) } settles { QUOTE($issue) }, but these stakes say nothing about it. Add it (weight 0 if it does not matter).
foreign-issue = { QUOTE($instrument) } does not settle { QUOTE($issue) }. Delete it here, or add a provision for it to the instrument.
unvalued-option = { QUOTE($option) } of { QUOTE($issue) } has no value here. Give it one from 0 to 1.
granted-already = { QUOTE($option) } is already inside the limits, so the capital would never be asked. Delete the grant.
late-grant = The capital would grant this in turn { $turn }, but the exercise has { $turns }. Choose an earlier turn.
aim-below-reservation = The aim ({ $aim }) is not above the reservation value ({ $reservation }). Raise it, or lower the other.

one-in-all = 1 in all
