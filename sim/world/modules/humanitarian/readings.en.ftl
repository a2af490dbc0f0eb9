# The figures of the module: the name, the unit, and the formula each comes from.

figure-access = Access constraints
    .unit = of 5
    .basis = Access constraints from 0 (none) to 5 (extreme), the scale of ACAPS; it settles where tension, acts and what is agreed put it.

figure-food = Food
    .unit = kcal per person
    .basis = What people find by themselves plus delivered aid: access × logistics × (1 - diversion) × funding. Sphere’s minimum is 2,100 kcal.

figure-water = Water
    .unit = litres per person
    .basis = Own sources plus delivered aid. Sphere’s minimum is 15 litres.

figure-phase = IPC phase
    .unit = of 5
    .basis = IPC: the worst phase that a fifth of the people have reached, moving by at most one phase in 30 days.

figure-deaths = Crude deaths
    .unit = per 10,000 a day
    .basis = Read from the phase by the bands of the IPC (rule of thumb); the alarm is at 1.

figure-displaced = Displaced people
    .unit = { "" }
    .basis = Expected flows by the rule of the Flee model: who leaves, and where roads, distance and room lead them.

figure-residents = Residents
    .unit = { "" }
    .basis = { figure-displaced.basis }

figure-appeal-funded = Appeal funded
    .unit = { "%" }
    .basis = Share of the appeal that is paid; it is spent each day and moved by pledges and cuts.

figure-humanity = Erosion of humanity
    .unit = of 1
    .basis = From 0 (intact) to 1 (lost): worn by acts, half restored in 180 days (our own scale).

figure-neutrality = Erosion of neutrality
    .unit = { figure-humanity.unit }
    .basis = { figure-humanity.basis }

figure-impartiality = Erosion of impartiality
    .unit = { figure-humanity.unit }
    .basis = { figure-humanity.basis }

figure-independence = Erosion of independence
    .unit = { figure-humanity.unit }
    .basis = { figure-humanity.basis }
