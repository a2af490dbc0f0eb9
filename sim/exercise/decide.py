"""decide(command, state, now): the events a command makes, or a refusal."""

from __future__ import annotations

from sim.exercise.acts import rules as _acts  # noqa: F401 - it declares
from sim.exercise.clock import rules as _clock  # noqa: F401 - it declares
from sim.exercise.control import rules as _control  # noqa: F401 - it declares
from sim.exercise.core.command import Command
from sim.exercise.core.event import Event
from sim.exercise.debrief import rules as _debrief  # noqa: F401 - it declares
from sim.exercise.deciding import RULES
from sim.exercise.decisions import rules as _decisions  # noqa: F401 - it declares
from sim.exercise.drafting import rules as _drafting  # noqa: F401 - it declares
from sim.exercise.mandate import rules as _mandate  # noqa: F401 - it declares
from sim.exercise.news import rules as _news  # noqa: F401 - it declares
from sim.exercise.papers import rules as _papers  # noqa: F401 - it declares
from sim.exercise.pledges import rules as _pledges  # noqa: F401 - it declares
from sim.exercise.remarks import rules as _remarks  # noqa: F401 - it declares
from sim.exercise.reservations import rules as _reservations  # noqa: F401 - it declares
from sim.exercise.seats import rules as _seats  # noqa: F401 - it declares
from sim.exercise.state import State
from sim.exercise.talk import rules as _talk  # noqa: F401 - it declares
from sim.exercise.texts import rules as _texts  # noqa: F401 - it declares


def decide(command: Command, state: State, now: int) -> list[Event]:
    """The events that `command` makes in `state` at wall-clock `now` (ms). Raises Refused."""
    try:
        rule = RULES[type(command)]
    except KeyError:
        raise TypeError(f"no rule for {command.kind!r}: declare one with @rule in its topic's rules.py") from None
    return rule(command, state, now)
