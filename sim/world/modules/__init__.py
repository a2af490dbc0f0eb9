"""Modules that a scenario may switch on beside relations: people in need, trade, and security."""

from collections.abc import Iterator
from dataclasses import dataclass

from sim.world.modules.economy.daily import EconomyDays
from sim.world.modules.economy.partners import Economy
from sim.world.modules.humanitarian.daily import HumanitarianDays
from sim.world.modules.humanitarian.places import Humanitarian
from sim.world.modules.humanitarian.readings import readings as humanitarian_readings
from sim.world.modules.reading import Doing, Dynamics, Reading
from sim.world.modules.security.daily import SecurityDays
from sim.world.modules.security.doubts import Security
from sim.world.modules.security.readings import readings as security_readings

__all__ = ["Doing", "Dynamics", "Economy", "Humanitarian", "Modules", "Reading", "Security", "dynamics", "readings"]


@dataclass(frozen=True, slots=True)
class Modules:
    """The modules that a scenario has switched on."""

    humanitarian: Humanitarian | None = None
    economy: Economy | None = None
    security: Security | None = None


def readings(modules: Modules) -> Iterator[Reading]:
    """Every figure that the modules move, shown or kept."""
    if modules.humanitarian is not None:
        yield from humanitarian_readings(modules.humanitarian)
    if modules.economy is not None:
        yield from EconomyDays(modules.economy).readings
    if modules.security is not None:
        yield from security_readings(modules.security)


def dynamics(modules: Modules) -> tuple[Dynamics, ...]:
    """The modules in motion. Raises ValueError where a plan does not hold together."""
    found: list[Dynamics] = []
    if modules.humanitarian is not None:
        found.append(HumanitarianDays(modules.humanitarian))
    if modules.economy is not None:
        found.append(EconomyDays(modules.economy))
    if modules.security is not None:
        found.append(SecurityDays(modules.security))
    return tuple(found)
