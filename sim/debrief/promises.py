"""Promises kept and broken: obligations under texts in force, day by day, and words given in talk.

The reader's own delegation knows the truth of its own obligations, CONTROL knows all; of those of others a seat knows
what monitoring found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NotRequired, TypedDict

from sim.debrief.reader import Reader
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import (
    PLENARY,
    ActorId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    Phrase,
    ProvisionId,
    Ref,
    SeatId,
    Text,
    Words,
)
from sim.exercise.pledges.given import Given, given
from sim.exercise.pledges.queries import clause_of
from sim.exercise.pledges.state import Standing
from sim.exercise.state import State

Kept = Literal["kept", "kept-late", "broken", "excused", "open"]
"""`kept-late` was broken and then cured; `excused` was suspended for somebody else's breach; `open` never fell due, or
nobody knows."""
STEPS = (
    ev.ObligationOpened
    | ev.ConductOrdered
    | ev.ObligationPerformed
    | ev.ObligationBreached
    | ev.ObligationObserved
    | ev.ObligationDisputed
    | ev.DisputeSettled
    | ev.ObligationSuspended
    | ev.ObligationRevived
    | ev.ObligationEnded
)
COMMITMENT = "talk.commitment"


class StepShown(TypedDict):
    """One step in the story of an obligation: the event, its kind, and the world's day."""

    ref: Ref
    kind: str
    day: int


class ObligationTold(TypedDict):
    """An obligation and its story: `performed` and `breached` count due days as far as the reader knows."""

    obligation: ObligationId
    instrument: InstrumentId
    provision: ProvisionId
    number: str
    issue: IssueId | None
    option: OptionId | None
    words: Text
    obligor: ActorId
    creditors: list[ActorId]
    since: int
    performed: int
    breached: int
    state: Kept
    steps: list[StepShown]


class WordTold(TypedDict):
    """A commitment in talk. `instrument` or `about` say what it was on; `broken_by` is the event that broke it."""

    ref: Ref
    at: int
    elapsed: int
    turn: int
    seat: SeatId
    actor: ActorId
    to: list[ActorId]
    words: Words
    instrument: InstrumentId | None
    about: list[IssueId]
    option: NotRequired[OptionId]
    """The option that was promised, where the words name one."""
    state: Kept
    broken_by: NotRequired[Ref]


class TallyShown(TypedDict):
    """Promises of one delegation by what came of them."""

    actor: ActorId
    kept: int
    late: int
    broken: int
    excused: int
    open: int


class PromisesShown(TypedDict):
    """All promises the reader knows of."""

    obligations: list[ObligationTold]
    words: list[WordTold]
    tally: list[TallyShown]


def promises(reading: Reader) -> PromisesShown:
    """Promises as this reader knows them, each with the events that tell what came of it."""
    obligations = [_obligation(reading, standing) for standing in reading.state.obligations.values()]
    words = list(_words(reading, obligations))
    return {"obligations": obligations, "words": words, "tally": _tally(reading, obligations, words)}


def story(reading: Reader) -> dict[ObligationId, list[tuple[Entry, STEPS]]]:
    """The events of each obligation, in their order."""
    found: dict[ObligationId, list[tuple[Entry, STEPS]]] = {}
    for entry in reading.entries:
        if isinstance(entry.event, STEPS):
            found.setdefault(entry.event.obligation, []).append((entry, entry.event))
    return found


def _obligation(reading: Reader, standing: Standing) -> ObligationTold:
    steps = story(reading).get(standing.id, [])
    performed, breached = _counts(steps)
    return {
        "obligation": standing.id,
        "instrument": standing.instrument,
        "provision": standing.provision,
        "number": standing.number,
        "issue": standing.issue,
        "option": standing.option,
        "words": dict(clause_of(reading.state, standing).words),
        "obligor": standing.obligor,
        "creditors": list(standing.creditors),
        "since": standing.since,
        "performed": performed,
        "breached": breached,
        "state": _state(steps, performed, breached),
        "steps": [{"ref": entry.ref, "kind": event.kind, "day": event.day} for entry, event in steps],
    }


def _counts(steps: list[tuple[Entry, STEPS]]) -> tuple[int, int]:
    """Due days on which it was performed and broken: in truth where the reader knows it, else as monitoring found."""
    truth = [event for _, event in steps if isinstance(event, ev.ObligationPerformed | ev.ObligationBreached)]
    if truth:
        broken = sum(isinstance(event, ev.ObligationBreached) for event in truth)
        return len(truth) - broken, broken
    found = [event.finding for _, event in steps if isinstance(event, ev.ObligationObserved)]
    return found.count("kept"), found.count("amiss")


def _state(steps: list[tuple[Entry, STEPS]], performed: int, breached: int) -> Kept:
    if breached:
        last = next(
            event
            for _, event in reversed(steps)
            if isinstance(event, ev.ObligationPerformed | ev.ObligationBreached | ev.ObligationObserved)
        )
        cured = isinstance(last, ev.ObligationPerformed) or (
            isinstance(last, ev.ObligationObserved) and last.finding == "kept"
        )
        return "kept-late" if cured and performed else "broken"
    if performed:
        return "kept"
    return "excused" if any(isinstance(event, ev.ObligationSuspended) for _, event in steps) else "open"


# --- words given in talk


def _words(reading: Reader, obligations: list[ObligationTold]) -> Iterator[WordTold]:
    state = reading.state
    judgements = _judgements(reading)
    promised = _promised(state)
    for entry, message in state.messages:
        if message.intent != "commitment" and entry.ref not in judgements and entry.ref not in promised:
            continue
        actor = state.actor_of(message.seat)
        channel = state.channels.get(message.channel)
        heard = state.the_scene.seats if message.channel == PLENARY or channel is None else ()
        seats = [card.id for card in heard] or list(channel.seats if channel is not None else ())
        moment = reading.moment(entry)
        instrument = _instrument(message.words)
        told: WordTold = {
            "ref": entry.ref,
            "at": entry.at,
            "elapsed": moment.elapsed,
            "turn": moment.turn,
            "seat": message.seat,
            "actor": actor,
            "to": [a for a in dict.fromkeys(map(state.actor_of, seats)) if a != actor],
            "words": message.words,
            "instrument": instrument,
            "about": list(message.about),
            "state": "open",
        }
        if (one := promised.get(entry.ref)) is not None:
            told |= {"about": [one.issue], "option": one.option}
        if (judged := judgements.get(entry.ref)) is not None:
            told["state"], broken_by = judged
            if broken_by is not None:
                told["broken_by"] = broken_by
        elif instrument is not None:
            told["state"] = _kept_on(actor, instrument, obligations)
        elif one is None and (broken := _moved_away(reading, entry, actor, message)) is not None:
            told |= {"state": "broken", "broken_by": broken}
        yield told


def _promised(state: State) -> dict[Ref, Given]:
    """By message, the promises that people's words hold."""
    return {one.said: one for card in state.the_scene.actors for one in given(state, card.id)}


def _judgements(reading: Reader) -> dict[Ref, tuple[Kept, Ref | None]]:
    """By message, whether the word given in it was kept or broken as the rules judged, and the event that broke it."""
    found: dict[Ref, tuple[Kept, Ref | None]] = {}
    stood: dict[ActorId, Ref] = {}
    for entry in reading.entries:
        match entry.event:
            case ev.PackageTabled() | ev.PackageAnswered() as event:
                stood[event.actor] = entry.ref
            case ev.WordKept() as kept:
                found[kept.said] = "kept", None
            case ev.WordBroken() as broken:
                found[broken.said] = "broken", broken.by or stood.get(broken.actor)
    return found


def _instrument(words: Words) -> InstrumentId | None:
    """The text that a mind's commitment names."""
    if isinstance(words, Phrase) and words.template == COMMITMENT and "instrument" in words.values:
        return InstrumentId(str(words.values["instrument"]))
    return None


def _kept_on(actor: ActorId, instrument: InstrumentId, obligations: list[ObligationTold]) -> Kept:
    """Whether the delegation kept all it owed under that text."""
    own = [told["state"] for told in obligations if (told["obligor"], told["instrument"]) == (actor, instrument)]
    for worst in ("broken", "kept-late", "kept"):
        if worst in own:
            return worst
    return "open"


def _moved_away(reading: Reader, since: Entry, actor: ActorId, message: ev.MessageSent) -> Ref | None:
    """The first package or position by which the delegation left what it stood for on an issue it committed itself on.

    What it stood for is in the package the message cites, or else in its last package or position before.
    """
    stood: dict[IssueId, OptionId] = {}
    about = set(message.about)
    for entry in reading.entries:
        event = entry.event
        match event:
            case ev.PackageTabled() if event.actor == actor or event.package == message.package:
                stands = {i: o for i, o in event.choices.items() if i in about}
            case ev.PositionTaken() if event.actor == actor and event.issue in about:
                stands = {event.issue: event.option}
            case _:
                continue
        if entry.n < since.n:
            stood |= stands
        elif any(issue in stood and stood[issue] != option for issue, option in stands.items()):
            return entry.ref
    return None


def _tally(reading: Reader, obligations: list[ObligationTold], words: list[WordTold]) -> list[TallyShown]:
    states: dict[ActorId, list[Kept]] = {card.id: [] for card in reading.state.the_scene.actors}
    for told in obligations:
        states[told["obligor"]].append(told["state"])
    for word in words:
        states[word["actor"]].append(word["state"])
    return [
        {
            "actor": actor,
            "kept": found.count("kept"),
            "late": found.count("kept-late"),
            "broken": found.count("broken"),
            "excused": found.count("excused"),
            "open": found.count("open"),
        }
        for actor, found in states.items()
        if found
    ]
