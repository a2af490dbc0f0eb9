"""The economy module's figures as people read them, each with its formula and source."""

import numpy as np

from sim.world.equations import Array
from sim.world.modules.economy.partners import Economy
from sim.world.modules.reading import Reading, driver_names
from sim.world.words import WORDS, blank

MOST = 1e12


def readings(plan: Economy, first: Array) -> tuple[Reading, ...]:
    """Every figure of the module, in the order in which it moves them; ``first`` are the flows of the first day."""
    names = [partner.actor for partner in plan.partners]
    money = plan.money or WORDS.text("figure-exports.unit")
    every = [pair.pulls for pair in plan.pairs] + [line.pulls for line in plan.lines]
    every += [line.quota_pulls for line in plan.lines] + [line.origin.pulls for line in plan.lines if line.origin]
    pulls = dict.fromkeys(driver_names(every), 0.0)
    nowhere = blank()
    found = [
        Reading(
            f"trade-{a}-{b}", float(first[i, j]), 0.0, MOST, WORDS.text("figure-trade"), money, nowhere,
            WORDS.text("figure-trade.basis"), decimals=2, shown="kept", actors=(a, b),
        )
        for i, a in enumerate(names)
        for j, b in enumerate(names)
    ]  # fmt: skip
    abroad = first.sum(axis=1) - np.diag(first)
    found += [
        Reading(
            f"exports-{name}", float(abroad[row]), 0.0, MOST, WORDS.text("figure-exports"), money, nowhere,
            WORDS.text("figure-exports.basis"), decimals=1, actors=(name,), pulls=pulls,
        )
        for row, name in enumerate(names)
    ]  # fmt: skip
    found += [
        Reading(
            f"income-{name}", 0.0, -100.0, 100.0, WORDS.text("figure-income"), WORDS.text("figure-income.unit"),
            nowhere, WORDS.text("figure-income.basis"), decimals=2, threshold=0.0, actors=(name,), pulls=pulls,
        )
        for name in names
    ]  # fmt: skip
    return tuple(found)
