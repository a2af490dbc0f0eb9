# What `plenipo play` prints.

play-no-seat = no seat { QUOTE($found) }; there are { LIST($seats) }
play-no-log = the log cannot be written to { $file }: { $why }
play-in-force = In force: { LIST($texts) }.
play-nothing-in-force = In force: nothing.
play-gains = Points of 100 gained over no agreement:
play-gain = { SIGNED($gain, minimumFractionDigits: 1, maximumFractionDigits: 1) }
play-not-done = The exercise refused:
play-act-not-done = line { NUMBER($line, useGrouping: 0) }, turn { $turn }, minute { $minute }, { $do }: { $why }
play-no-article = no one article is called { QUOTE($found) }; there are { $known }
