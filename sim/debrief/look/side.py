"""One delegation's side of a text: what packages are worth to it, its fair share, and how it came out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sim.debrief.possible.space import Space, space_of
from sim.debrief.possible.trades import trades
from sim.exercise import events as ev
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId
from sim.exercise.state import State
from sim.negotiation.solutions import kalai_smorodinsky

RISKED = 0.25
"""Share of the gain over no deal that counts as put at risk by refusing a fair package, though a deal came later."""


@dataclass(frozen=True, eq=False)
class Side:
    """A party with stakes in a text; values in points of 100."""

    space: Space
    place: int
    log: Sequence[Recorded]

    def value(self, choices: Choices) -> float:
        """The worth of a package."""
        return self.space.worths[self.place].value(choices)

    @property
    def floor(self) -> float:
        """The worth of no deal."""
        return self.space.floors[self.place]

    @cached_property
    def fair(self) -> float:
        """Its value at the Kalai-Smorodinsky point; its no-deal value where the zone is empty."""
        point = kalai_smorodinsky(self.space.values, self.space.floors, self.space.frontier)
        return self.floor if point is None else point.utilities[self.place]

    @cached_property
    def ends(self) -> float:
        """Its value on the text as the exercise ended: that of the text in force, or of no deal."""
        for record in reversed(self.log):
            if isinstance(record.event, ev.InstrumentInForce) and record.event.instrument == self.space.text.id:
                return self.value(record.event.choices)
        return self.floor

    def missed(self, choices: Choices) -> float:
        """The score of a package not taken: what it had above the fair share, and what it had more than the end.

        Below 0 for a package that was rightly refused.
        """
        value = self.value(choices)
        return value - max(self.fair, self.floor) + max(0.0, min(value, self.fair) - self.ends)

    def refused(self, choices: Choices) -> float:
        """The score of a package refused outright: as `missed`, and for a fair share at least what was put at risk."""
        value = self.value(choices)
        fair = value >= max(self.fair, self.floor)
        return max(self.missed(choices), RISKED * (value - self.floor) if fair else 0.0)

    def better(self, choices: Choices) -> tuple[dict[IssueId, OptionId] | None, float]:
        """The package within a trade of this one that nobody loses by and this side gains most by, and its gain."""
        found = [t for t in trades(self.space, choices, most=24) if t["more"][self.place] > 0.0]
        if not found:
            return None, 0.0
        best = max(found, key=lambda t: (t["more"][self.place], t["total"]))
        package = {**choices, **{c["issue"]: c["now"] for c in best["changes"]}}
        return package, self.value(package) - self.value(choices)

    def figures(self, choices: Choices) -> dict[str, float]:
        """The figures that a moment about this package shows."""
        return {"value": self.value(choices), "no_deal": self.floor, "fair": self.fair}


def side_of(state: State, actor: ActorId, instrument: InstrumentId, log: Sequence[Recorded]) -> Side | None:
    """The actor's side of a text, in CONTROL's fold; None where it has no stakes in it or is no party."""
    text, blueprint = state.instrument(instrument), state.blueprint
    if text is None or blueprint is None or actor not in text.parties:
        return None
    staked = {party: blueprint.actor(party).stakes for party in text.parties}
    own = {party: stakes[instrument] for party, stakes in staked.items() if instrument in stakes}
    space = space_of(state, text, own) if actor in own else None
    return None if space is None else Side(space, space.parties.index(actor), log)
