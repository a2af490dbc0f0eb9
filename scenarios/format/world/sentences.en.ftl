world-diverges = “k4” ({ $k4 }) must be smaller than “k3” ({ $k3 }), or tense neighbours would grow ever more tense by themselves.
same-tie = The tie of { QUOTE($a) } and { QUOTE($b) } was already given at line { NUMBER($first, useGrouping: 0) }. Keep one.
gauge-order = { $field } is { $found }; it must lie from { $low } to { $high }, the gauge’s own ends. Change one of them.
gauge-ends = “low” ({ $low }) must be below “high” ({ $high }). Change one of them.
