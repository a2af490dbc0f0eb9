"""Why two worlds, or two days of one, differ in an indicator: what each driver contributes in one less in the other."""

from collections.abc import Mapping

LEAST = 5e-5
"""Differences smaller than this are not told: the exercise rounds its figures to four decimals."""

Contributions = Mapping[str, Mapping[str, float]]
"""By indicator, then by driver: as `World.contributions` gives them."""


def explain(before: Contributions, after: Contributions) -> dict[str, dict[str, float]]:
    """By indicator, how much more each driver contributes ``after`` than ``before``; the greatest difference first."""
    found: dict[str, dict[str, float]] = {}
    for name in dict.fromkeys([*before, *after]):
        was, now = before.get(name, {}), after.get(name, {})
        moved = {driver: now.get(driver, 0.0) - was.get(driver, 0.0) for driver in dict.fromkeys([*was, *now])}
        told = {driver: change for driver, change in moved.items() if abs(change) > LEAST}
        if told:
            found[name] = dict(sorted(told.items(), key=lambda item: (-abs(item[1]), item[0])))
    return found
