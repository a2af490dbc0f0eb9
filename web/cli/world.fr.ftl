# Ce qu’imprime `plenipo simulate --world-only`.

world-title = { $title } : le monde seul, { $runs ->
    [one] { $runs } simulation
   *[other] { $runs } simulations
} de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} à partir de la graine { $seed }.
world-figure = chiffre du dernier jour
world-mean = moyenne
world-least = minimum
world-most = maximum
world-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
world-of-rung = échelon le plus haut
world-of-crises = crises ouvertes
world-of-acts = actes accomplis
