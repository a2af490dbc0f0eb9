"""The economy module's figures as people read them, each with its formula and source."""

import numpy as np

from sim.world.equations import Array
from sim.world.modules.economy.partners import Economy
from sim.world.modules.reading import NOWHERE, Reading, driver_names, words

MOST = 1e12
EXPORTS = words(
    "Structural gravity with the coefficients of the WTO’s Advanced Guide (distance -0.841), tariffs and sanctions as "
    "trade costs.",
    "Gravité structurelle, coefficients du guide avancé de l’OMC (distance -0,841) ; droits et sanctions sont des "
    "coûts du commerce.",
)
INCOME = words(
    "Change since the first day by Arkolakis, Costinot and Rodríguez-Clare: home share to the power 1 / (1 - sigma).",
    "Variation depuis le premier jour selon Arkolakis, Costinot et Rodríguez-Clare : part domestique à la puissance "
    "1 / (1 - sigma).",
)


def readings(plan: Economy, first: Array) -> tuple[Reading, ...]:
    """Every figure of the module, in the order in which it moves them; ``first`` are the flows of the first day."""
    names = [partner.actor for partner in plan.partners]
    money = plan.money or words("of output", "d’unités")
    every = [pair.pulls for pair in plan.pairs] + [line.pulls for line in plan.lines]
    every += [line.quota_pulls for line in plan.lines] + [line.origin.pulls for line in plan.lines if line.origin]
    pulls = dict.fromkeys(driver_names(every), 0.0)
    found = [
        Reading(
            f"trade-{a}-{b}", float(first[i, j]), 0.0, MOST, words("Trade", "Commerce"), money, NOWHERE, EXPORTS,
            decimals=2, shown="kept",
        )
        for i, a in enumerate(names)
        for j, b in enumerate(names)
    ]  # fmt: skip
    abroad = first.sum(axis=1) - np.diag(first)
    found += [
        Reading(
            f"exports-{name}", float(abroad[row]), 0.0, MOST, words("Exports", "Exportations"), money,
            NOWHERE, EXPORTS, decimals=1, actors=(name,), pulls=pulls,
        )
        for row, name in enumerate(names)
    ]  # fmt: skip
    found += [
        Reading(
            f"income-{name}", 0.0, -100.0, 100.0, words("Real income", "Revenu réel"), words("%", "%"),
            NOWHERE, INCOME, decimals=2, threshold=0.0, actors=(name,), pulls=pulls,
        )
        for name in names
    ]  # fmt: skip
    return tuple(found)
