"""Questions about a seat's own view that its coach asks: who asked whom, what was promised, what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, ChannelId, Choices, InstrumentId, IssueId, OptionId
from sim.exercise.core.worth import option_points, points
from sim.exercise.mandate.queries import beyond
from sim.exercise.state import State
from sim.exercise.talk.reading import reading
from sim.exercise.texts.state import Package

QUESTIONS = ("question-interests", "question-fact")


def asked_what_they_need(view: State, said: ev.MessageSent) -> bool:
    """Whether a message asks others what they need: by its chip, or as it reads."""
    if said.intent == "question":
        return True
    read = reading(view, said)
    if read is None:
        return False
    return read.intent == "question-interests" or (read.intent in QUESTIONS and bool(read.about))


def is_question(view: State, said: ev.MessageSent) -> bool:
    """Whether a message asks anything."""
    read = reading(view, said)
    return said.intent in ("question", "question-of-fact") or (read is not None and read.intent in QUESTIONS)


def tabled_packages(view: State, actor: ActorId) -> list[Package]:
    """The packages that a delegation has tabled, those that lapsed or were withdrawn too, oldest first."""
    return [p for p in view.packages.values() if p.actor == actor]


def own_packages(view: State, actor: ActorId) -> list[Package]:
    """The packages that a delegation has tabled and not withdrawn, oldest first."""
    return [p for p in view.packages.values() if p.actor == actor and p.alive]


def open_packages(view: State, actor: ActorId) -> list[Package]:
    """Those of others that still stand on texts to which the delegation is a party, oldest first."""
    found = []
    for package in view.packages.values():
        text = view.instrument(package.instrument)
        standing = view.instruments.get(package.instrument)
        if text is None or standing is None or standing.adopted is not None or actor not in text.parties:
            continue
        if package.actor != actor and package.alive:
            found.append(package)
    return found


def waiting_questions(view: State, actor: ActorId) -> Iterator[tuple[Entry, ev.MessageSent]]:
    """Questions to this delegation, oldest first, after which it has said nothing where they were asked.

    None waits once all is settled: every text of its own is adopted, and no crisis is open.
    """
    if _settled(view, actor):
        return
    own = view.seats_of(actor)
    spoke: dict[ChannelId, int] = {}
    for place, (_, said) in enumerate(view.messages):
        if said.seat in own:
            spoke[said.channel] = place
    for place, (entry, said) in enumerate(view.messages):
        if said.seat in own or place < spoke.get(said.channel, -1):
            continue
        if _is_to(view, said, actor) and is_question(view, said):
            yield entry, said


def _settled(view: State, actor: ActorId) -> bool:
    standing = [
        now for name, now in view.instruments.items() if (text := view.instrument(name)) and actor in text.parties
    ]
    adopted = bool(standing) and all(now.adopted is not None for now in standing)
    return adopted and all(crisis.outcome is not None for crisis in view.crises.values())


def _is_to(view: State, said: ev.MessageSent, actor: ActorId) -> bool:
    """Whether a message is for this delegation: nobody else hears it, it answers one of its own, or it names it."""
    channel = view.channels.get(said.channel)
    if channel is None:
        return False
    heard = {view.actor_of(seat) for seat in channel.seats} - {view.actor_of(said.seat)}
    if heard == {actor}:
        return True
    own = view.seats_of(actor)
    if any(entry.ref == said.reply_to and other.seat in own for entry, other in view.messages):
        return True
    read = reading(view, said)
    named = {(one.kind, one.id) for one in read.about} if read is not None else set()
    return ("actor", actor) in named or any(("seat", seat) in named for seat in own)


def words_given(view: State, actor: ActorId) -> Iterator[tuple[Entry, Choices]]:
    """The options on which a delegation's people gave their word, by issue, with the message, oldest first."""
    own = view.seats_of(actor)
    for entry, said in view.messages:
        read = reading(view, said) if said.seat in own else None
        if read is None or not (read.intent == "commitment" or said.intent == "commitment"):
            continue
        named = dict(one.id.split("/") for one in read.about if one.kind == "option")
        promised = {IssueId(i): OptionId(o) for i, o in {**named, **read.trade.give}.items()}
        if promised:
            yield entry, promised


def wanted_beyond(view: State, actor: ActorId) -> tuple[InstrumentId, IssueId, OptionId, ActorId] | None:
    """The option tabled by others beyond this delegation's mandate to ask the capital for next, and who tabled it.

    From packages better than no agreement first; of those, where the mandate leaves the least room, since there talk
    alone cannot meet; then the one that costs least. Once the capital has been asked, only from such packages, and on
    no issue on which it holds its line.
    """
    mandate = view.mandates.get(actor)
    if mandate is None:
        return None
    answers = [one.event for one in view.answered if one.event.actor == actor]
    known = {(one.issue, one.option) for one in answers}
    known |= {(one.issue, one.option) for one in view.asked if one.actor == actor}
    closed = {one.issue for one in answers if one.words.template.startswith("capital.refused")}
    found: list[tuple[bool, int, float, InstrumentId, IssueId, OptionId, ActorId]] = []
    for package in open_packages(view, actor):
        stakes = mandate.stakes.get(package.instrument)
        if stakes is None:
            continue
        poor = points(stakes, package.choices) < stakes.reservation
        for issue, option in beyond(view, actor, package.instrument, package.choices):
            if (issue, option) in known or issue in closed or (poor and known):
                continue
            best = max(option_points(stakes, issue, each) for each in stakes.values[issue])
            room, loss = len(mandate.limits[package.instrument][issue]), best - option_points(stakes, issue, option)
            found.append((poor, room, loss, package.instrument, issue, option, package.actor))
    return min(found)[3:] if found else None


def minutes_since(view: State, entry: Entry, elapsed: int) -> float:
    """Minutes of exercise time since an event."""
    return (elapsed - view.timer.elapsed(entry.at)) / MINUTE
