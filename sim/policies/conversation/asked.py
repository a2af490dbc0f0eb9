"""The delegation that a person's message asks for a word, by whatever anybody who reads the channel can see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Power
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY, ActorId, ChannelId, Phrase, Ref, Said, SeatId
from sim.exercise.state import State
from sim.exercise.talk.reading import plain_reading
from sim.policies.dice import share
from sim.reading.reading import Reading

LOOK_BACK = 60
"""The last messages among which one may still wait for an answer."""
STALE = 15 * 60_000
"""Exercise time after which a message is answered no more (ms)."""
GOES_ON = 5 * 60_000
"""Exercise time for which whoever answered a person last is taken to be spoken to (ms)."""
TOGETHER = 3
"""Messages of one person in one channel that are answered one by one when they came at once; older ones are passed."""
CALLING = frozenset(
    {"question-interests", "question-fact", "offer", "conditional-offer", "demand", "threat", "warning", "commitment",
     "apology", "procedure"}
)  # fmt: skip
"""Intents answered in a room with several persons though nobody is named."""
_SPEAKING: tuple[Power, ...] = ("table", "publish", "act")


@dataclass(frozen=True, slots=True)
class Owed:
    """A person's message, and the mind's seat that is to answer it."""

    seat: SeatId
    entry: Entry
    message: ev.MessageSent


def spokesperson(view: State, actor: ActorId) -> SeatId | None:
    """The seat that speaks for a delegation: a person before a mind, who negotiates for it before the others."""
    seats = [card for card in view.the_scene.seats if card.actor == actor]
    for power in _SPEAKING:
        able = [card for card in seats if power in card.powers]
        able.sort(key=lambda card: (view.held[card.id].holder != "person", "sign" not in card.powers))
        if able:
            return able[0].id
    return seats[0].id if seats else None


def owed(view: State, now: int, seat: SeatId | None = None) -> Iterator[Owed]:
    """The messages of persons that wait for a mind's answer, oldest first: all of them, or those of one seat.

    A view of one seat gives the same for that seat as the whole state.
    """
    if not any(held.holder == "person" for held in view.held.values()):
        return
    recent = view.messages[-LOOK_BACK:]
    first = len(view.messages) - len(recent)
    replied = {message.reply_to for _, message in recent if isinstance(message.words, Phrase)}
    elapsed = view.timer.elapsed(now)
    waiting: dict[tuple[ChannelId, SeatId], list[Owed]] = {}
    for place, (entry, message) in enumerate(recent, first):
        if (
            not isinstance(message.words, Said)
            or entry.ref in replied
            or elapsed - view.timer.elapsed(entry.at) > STALE
        ):
            continue
        if seat is not None and message.channel != PLENARY:
            channel = view.channels.get(message.channel)
            if channel is None or seat not in channel.seats:
                continue
        who = asked(view, place)
        if who is not None and (seat is None or who == seat):
            waiting.setdefault((message.channel, message.seat), []).append(Owed(who, entry, message))
    found = [one for some in waiting.values() for one in some[-TOGETHER:]]
    yield from sorted(found, key=lambda one: one.entry.at)


def asked(view: State, place: int) -> SeatId | None:
    """The mind's seat that is to answer the message at that place of the view; None where a person is spoken to."""
    entry, message = view.messages[place]
    channel = view.channels.get(message.channel)
    read = plain_reading(view, message)
    if read is None or channel is None:
        return None
    writer = view.actor_of(message.seat)
    seats: Sequence[SeatId] = [c.id for c in view.the_scene.seats] if channel.form == "plenary" else channel.seats
    minds = [s for s in seats if view.held[s].holder == "mind"]
    own, others = _parted(view, minds, writer)
    if channel.form == "delegation":
        return next((s for s in _named(view, read) if s in own), own[0] if own else None)
    if not others:
        return None
    if message.reply_to is not None and (author := _author(view, message.reply_to)) is not None:
        if author in others:
            return author
        if view.held[author].holder == "person" and author != message.seat:
            return None
    for name in _named(view, read):
        if name in others:
            return name
        if name in seats and view.held[name].holder == "person" and view.actor_of(name) != writer:
            return None
    people = {view.actor_of(s) for s in seats if view.held[s].holder == "person"} - {writer}
    if channel.form == "bilateral":
        return None if people else _last(view, place, others) or _first(view, others)
    if people and read.intent not in CALLING:
        return None
    if read.intent == "procedure" and (chair := _chair(view, others)) is not None:
        return chair
    return _last(view, place, others, message.seat) or _concerned(view, read, others, entry.ref)


def _parted(view: State, seats: Sequence[SeatId], actor: ActorId) -> tuple[list[SeatId], list[SeatId]]:
    own = [s for s in seats if view.actor_of(s) == actor]
    return own, [s for s in seats if view.actor_of(s) != actor]


def _author(view: State, ref: Ref) -> SeatId | None:
    return next((m.seat for e, m in reversed(view.messages[-4 * LOOK_BACK :]) if e.ref == ref), None)


def _named(view: State, read: Reading) -> Iterator[SeatId]:
    """The seats that a text names, persons before delegations, in its order."""
    for mention in sorted(read.about, key=lambda one: (one.kind != "seat", one.start)):
        if mention.kind == "seat" and SeatId(mention.id) in view.held:
            yield SeatId(mention.id)
        elif mention.kind == "actor":
            seat = spokesperson(view, ActorId(mention.id))
            if seat is not None:
                yield seat


def _last(view: State, place: int, minds: Sequence[SeatId], to: SeatId | None = None) -> SeatId | None:
    """The mind that spoke last in the channel before that message: in talks of many, last to that person."""
    entry, message = view.messages[place]
    here = view.timer.elapsed(entry.at)
    for earlier, said in reversed(view.messages[max(0, place - LOOK_BACK) : place]):
        if said.channel != message.channel or said.seat not in minds:
            continue
        if to is None:
            return said.seat
        if here - view.timer.elapsed(earlier.at) > GOES_ON:
            return None
        if said.reply_to is not None and _author(view, said.reply_to) == to:
            return said.seat
    return None


def _first(view: State, minds: Sequence[SeatId]) -> SeatId:
    leading = [s for s in minds if spokesperson(view, view.actor_of(s)) == s]
    return (leading or list(minds))[0]


def _chair(view: State, minds: Sequence[SeatId]) -> SeatId | None:
    return next((c.id for c in view.the_scene.seats if c.id in minds and "chair" in c.powers), None)


def _concerned(view: State, read: Reading, minds: Sequence[SeatId], ref: Ref) -> SeatId:
    """Among those who speak for a delegation, one that is a party to what the message names, by lot."""
    leading = [s for s in minds if spokesperson(view, view.actor_of(s)) == s] or list(minds)
    issues = {one.id.partition("/")[0] for one in read.about if one.kind in ("issue", "option")}
    texts = [t for t in view.the_scene.instruments if issues & set(t.issues)] or list(view.the_scene.instruments)
    parties = [s for s in leading if any(view.actor_of(s) in t.parties for t in texts)] or leading
    return min(parties, key=lambda s: share(ref, s))
