"""A word given in talk and then kept or broken: the event, and how far it moves the trust of those who were given it.

Whether a word was given, and what keeps or breaks it, is for those to say who read what people write.
"""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.core.names import ActorId, Audience, Ref
from sim.exercise.state import State

WEIGHT = 1.0
"""Part of a commitment for which a word given in talk counts; an article in force counts as one too."""


def kept(
    state: State, actor: ActorId, to: tuple[ActorId, ...], said: Ref, audience: Audience, by: Ref | None = None
) -> list[ev.Event]:
    """The event that `actor` kept the word it gave `to` these in the message `said`, and their trust in it.

    `audience` may hold only seats that have seen both the message and what kept it (`by`, where that is an event).
    """
    word = ev.WordKept(audience=audience, actor=actor, to=to, said=said, by=by)
    return [word, *bridge.reputed(state, "kept", "word-kept", actor, to, WEIGHT, audience)]


def broken(
    state: State, actor: ActorId, to: tuple[ActorId, ...], said: Ref, audience: Audience, by: Ref | None = None
) -> list[ev.Event]:
    """The event that `actor` broke the word it gave `to` these in the message `said`, and their trust in it.

    `audience` may hold only seats that have seen both the message and what broke it (`by`, where that is an event).
    """
    word = ev.WordBroken(audience=audience, actor=actor, to=to, said=said, by=by)
    return [word, *bridge.reputed(state, "broken", "word-broken", actor, to, WEIGHT, audience)]
