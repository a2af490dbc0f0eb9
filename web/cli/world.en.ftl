# What `plenipo simulate --world-only` prints.

world-title = { $title }: the world alone, { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} of { $days ->
    [one] { $days } day
   *[other] { $days } days
} from seed { $seed }.
world-figure = figure on the last day
world-mean = mean
world-least = least
world-most = most
world-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
world-of-rung = highest rung
world-of-crises = crises opened
world-of-acts = acts done
