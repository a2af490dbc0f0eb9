# The figures of the module: the name, the unit, and the formula each comes from.

figure-exports = Exports
    .unit = of output
    .basis = Structural gravity with the coefficients of the WTO’s Advanced Guide (distance -0.841), tariffs and sanctions as trade costs.

figure-income = Real income
    .unit = { "%" }
    .basis = Change since the first day by Arkolakis, Costinot and Rodríguez-Clare: home share to the power 1 / (1 - sigma).

figure-trade = Trade
    .unit = { figure-exports.unit }
    .basis = { figure-exports.basis }
