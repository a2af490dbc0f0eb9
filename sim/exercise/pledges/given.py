"""Words given in talk by people: which option they promised to whom, and what then keeps or breaks them.

A promise is a message read as a commitment that names an option: *not more than 32*. It is broken by tabling or
accepting, before those who heard it, what goes beyond it, and kept by signing a text that holds to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, Audience, Choices, IssueId, OptionId, Ref, Said, SeatId
from sim.exercise.core.words import say
from sim.exercise.pledges import word
from sim.exercise.state import State
from sim.exercise.talk.queries import channel_audience
from sim.exercise.talk.reading import plain_reading, plainly_named
from sim.exercise.texts.queries import standing

REMEMBERED = 100
"""The last messages of an actor that are looked through for promises: a reading takes some milliseconds."""
Bound = Literal["most", "least", "exact"]


@dataclass(frozen=True, slots=True)
class Given:
    """One promise: by whom, in which message, to whom, and that it is this option, at most this, or at least this."""

    actor: ActorId
    said: Ref
    to: tuple[ActorId, ...]
    audience: Audience
    issue: IssueId
    option: OptionId
    bound: Bound


def given(state: State, actor: ActorId) -> list[Given]:
    """Promises of an actor's people, the last word on each issue to each audience, oldest first."""
    found: dict[tuple[IssueId, Audience], Given] = {}
    for entry, message in reversed(_typed(state, actor)):
        for one in _promises(state, entry.ref, message, actor):
            found.pop((one.issue, one.audience), None)
            found[one.issue, one.audience] = one
    return list(found.values())


def _typed(state: State, actor: ActorId) -> list[tuple[Entry, ev.MessageSent]]:
    """The last messages that an actor's people wrote, the latest first."""
    own = (
        (entry, message)
        for entry, message in reversed(state.messages)
        if isinstance(message.words, Said) and state.actor_of(message.seat) == actor
    )
    return list(islice(own, REMEMBERED))


def _promises(state: State, said: Ref, message: ev.MessageSent, actor: ActorId) -> Iterator[Given]:
    about = sorted(plainly_named(state, message), key=lambda m: -m.start)
    named = [one for one in about if one.kind == "option" and "/" in one.id]
    if not named:  # most messages name none, and only the others are read whole
        return
    read = plain_reading(state, message)
    if read is None or read.intent != "commitment":
        return
    audience = channel_audience(state, message.channel)
    to = tuple(other for other in _actors(state, audience) if other != actor)
    options = dict(one.id.split("/", 1) for one in named)
    for issue, option in options.items():
        if to and IssueId(issue) in state.index.issues:
            yield Given(actor, said, to, audience, IssueId(issue), OptionId(option), _bound(message))


def _bound(message: ev.MessageSent) -> Bound:
    """Whether the words set an upper or a lower bound, by the cues of their language."""
    assert isinstance(message.words, Said)
    text = f" {message.words.text.casefold()} "
    for bound in ("most", "least"):
        cues = say(f"cues-at-{bound}", message.words.language).casefold().split(", ")
        if any(f" {cue} " in text for cue in cues):
            return "most" if bound == "most" else "least"
    return "exact"


def keeps(state: State, one: Given, option: OptionId) -> bool:
    """Whether an option holds to what was promised.

    Without a bound, an option that somebody to whom it was promised stands for breaks nothing: it goes their way.
    """
    if option == one.option:
        return True
    issue = state.issue(one.issue)
    places = [o.id for o in issue.options]
    if one.bound != "exact" and issue.ordered:
        below = places.index(option) < places.index(one.option)
        return below if one.bound == "most" else not below
    text = next((t for t in state.the_scene.instruments if one.issue in t.issues), None)
    stands = {} if text is None else standing(state, text)[one.issue]
    return any(stands.get(actor) == option for actor in one.to)


def tabled(state: State, actor: ActorId, choices: Choices, audience: Audience) -> list[ev.Event]:
    """The words that an actor breaks by standing for this package before that audience."""
    made: list[ev.Event] = []
    for one in given(state, actor):
        option = choices.get(one.issue)
        if option is None or one.said in state.words or keeps(state, one, option):
            continue
        both = _both(one.audience, audience)
        witnesses = tuple(other for other in one.to if other in _actors(state, both))
        if witnesses:
            made += word.broken(state, actor, witnesses, one.said, both)
    return made


def signed(state: State, actor: ActorId, text: Instrument) -> list[ev.Event]:
    """The words that an actor keeps by signing a text."""
    choices = state.instruments[text.id].adopted or {}
    return [
        event
        for one in given(state, actor)
        if one.issue in choices and one.said not in state.words and keeps(state, one, choices[one.issue])
        for event in word.kept(state, actor, one.to, one.said, one.audience)
    ]


def _both(one: Audience, other: Audience) -> Audience:
    """Those who are in both."""
    if one.seats is None or other.seats is None:
        return other if one.seats is None else one
    return Audience(one.seats & other.seats)


def _actors(state: State, audience: Audience) -> tuple[ActorId, ...]:
    """The actors of which a seat is in the audience."""
    seats: list[SeatId] = [card.id for card in state.the_scene.seats if audience.includes(card.id)]
    return tuple(dict.fromkeys(state.actor_of(seat) for seat in seats))
