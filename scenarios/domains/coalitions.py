"""Coalitions that can carry a decision over a domain, and what each could agree on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scenarios.domains.opened import Opened
from sim.negotiation.coalitions import game
from sim.negotiation.power import Power, power
from sim.negotiation.voting import Rule
from sim.negotiation.zones import CoalitionZone, coalition_zones, holdouts, indispensable


@dataclass(frozen=True, slots=True)
class Coalitions:
    """A decision rule among the voters of a domain: their power, and the zone of every coalition, small ones first.

    `indispensable` are in every coalition that can carry something it agrees on; `holdouts` alone keep all together
    from a zone. A zone is in raw utilities.
    """

    rule: Rule
    power: Power
    zones: tuple[CoalitionZone, ...]
    indispensable: tuple[str, ...]
    holdouts: tuple[str, ...]

    @property
    def voters(self) -> tuple[str, ...]:
        return self.power.voters

    @property
    def winning(self) -> tuple[CoalitionZone, ...]:
        """The coalitions that can carry a decision, whether or not they have something to agree on."""
        return tuple(zone for zone in self.zones if zone.wins)


def coalitions(opened: Opened, rule: Rule | None = None) -> Coalitions:
    """The coalitions under `rule`; else under the domain's own, or under unanimity where it has none.

    Raises DomainError where the domain is past enumeration, ValueError for more than MAX_PARTIES voters.
    """
    decides = rule or opened.rule or Rule("unanimity")
    columns = [opened.parties.index(voter) for voter in opened.voters]
    asked = [opened.preferences[column] for column in columns]
    acceptable = np.column_stack([preferences.acceptable(opened.domain) for preferences in asked])
    zones = coalition_zones(opened.utilities(asked), acceptable, game(decides, opened.voters))
    return Coalitions(
        decides,
        power(decides, opened.voters),
        zones,
        tuple(opened.voters[i] for i in indispensable(zones)),
        tuple(opened.voters[i] for i in holdouts(zones)),
    )
