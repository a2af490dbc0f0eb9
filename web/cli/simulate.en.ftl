# What `plenipo simulate` prints.

simulate-bar = runs
simulate-title = { $title }: { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} without people
simulate-outcomes = Outcomes
simulate-nothing = nothing in force
simulate-texts = Texts
simulate-text = { $title }: in force { $share } of runs ({ $low } to { $high })
simulate-turn = { $one ->
    [yes] in turn { NUMBER($from, maximumFractionDigits: 0) }
   *[no] between turns { NUMBER($from, maximumFractionDigits: 0) } and { NUMBER($to, maximumFractionDigits: 0) }
} (half of the runs); { $packages ->
    [one] always the same package
   *[other] { $packages } different packages
}
simulate-gains = Gains over no agreement, in points (mean, 95% interval; quartiles; share of its aim)
simulate-points = { SIGNED($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
simulate-gain = { $mean }  [{ $low }, { $high }]   { $first } / { $median } / { $third }   { $aim }
simulate-escalation = Escalation: highest rung of the ladder
simulate-rung = rung { $rung }  { $name }
simulate-calmer = Calmer at the end than at the worst moment: { $share } of runs
simulate-crises = Crises: { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } a run; { $endings ->
    [none] none ended
   *[other] ended by: { $endings }
}
simulate-counted = { $name } ({ $count })
simulate-violence = Worst violence: { $shares }
simulate-no-crisis = no crisis
simulate-breaches = Obligations not kept: { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } a run; signed and not ratified: { $share } of runs
simulate-refused = { $count ->
    [one] { $count } move of minds was refused by the rules
   *[other] { $count } moves of minds were refused by the rules
}
simulate-digest = All runs together: { $digest }
simulate-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
simulate-world-only-alone = --days and --csv go with --world-only
simulate-no-workers = --workers is { $value }; at least one is needed
simulate-stopped = stopped after { $runs } of { $all } runs
simulate-worker-died = a worker process died, perhaps for lack of memory; try fewer with --workers
simulate-no-cluster = --cluster needs the extra plenipo[cluster]: install it with pip, here and on the workers
simulate-no-scheduler = no Dask scheduler answers at { $address }: { $why }
simulate-idle-cluster = the Dask scheduler at { $address } has no worker; start one with: dask worker { $address }
