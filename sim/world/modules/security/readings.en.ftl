# The figures of the module: the name, the unit, and the formula each comes from.

figure-doubt = Doubt about intentions
    .unit = of the stake
    .basis = { figure-war.basis }

figure-war = Risk that talks end in force
    .unit = { "%" }
    .basis = Chance that an offer under uncertainty is refused and fought over (Fearon 1995, uniform costs): measures that build confidence narrow the doubt.

figure-detection = Chance to detect a breach
    .unit = { "%" }
    .basis = Chance that the sample inspected holds a falsified item: 1 - C(N - d, n) / C(N, n).
