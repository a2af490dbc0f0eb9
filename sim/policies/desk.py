"""What a mind reads off its seat's own view: time, colleagues, mandate, talk; it makes no move."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import Instrument, Power
from sim.exercise.names import (
    PLENARY,
    ActorId,
    ChannelId,
    CommandId,
    InstrumentId,
    Phrase,
    SeatId,
)
from sim.exercise.state import Channel, Entry, Mandate, Package, State
from sim.policies.grade import DRAWN, LINES, Grade, Line
from sim.policies.phrases import variants
from sim.policies.worth import Shape, Worth, shape_of, worth_of

C = TypeVar("C", bound=cmd.Command)
Value = str | int | float

SIGNING = 4.0
"""Pulses kept free at the end of the last turn, to initial and sign what was adopted."""


@dataclass(frozen=True, slots=True)
class Ambition:
    """In points of 100: the best the mandate allows, the level asked for now, and the least that is settled for."""

    best: float
    level: float
    floor: float
    time: float
    """The share of the talks on the text that has gone."""


class Desk:
    """One seat at one moment: the view, the exercise's time, and the dice of this decision."""

    def __init__(self, view: State, seat: SeatId, now: int, rng: np.random.Generator, grade: Grade) -> None:
        self.view = view
        self.seat = seat
        self.rng = rng
        self.grade = grade
        self._leads: dict[tuple[ActorId, Power], SeatId | None] = {}
        self.ambitions: dict[InstrumentId, Ambition] = {}
        """What `level` has worked out for each text at this moment."""
        self.elapsed = view.timer.elapsed(now)
        self.card = next(s for s in view.the_scene.seats if s.id == seat)
        self.actor: ActorId = self.card.actor
        self.plan = view.clock_plan
        self.beat = self.plan.minutes * 60_000 / self.plan.pulses
        """Milliseconds of exercise time in one pulse of an agent-only run: the mind's unit of patience."""

    # --- moves

    def command(self, kind: type[C], why: Phrase, **fields: Any) -> C:
        """A command of this seat, with a name from the dice and its reason."""
        return kind(id=CommandId(self.rng.bytes(8).hex()), seat=self.seat, reason=why, **fields)

    def phrase(self, template: str, **values: Value) -> Phrase:
        """Words of that template, in the wording this seat has met least."""
        count = variants(template)
        if count > 1:
            met = self._wordings.get(template, [])
            seen = [met.count(v) for v in range(count)]
            fresh = [v for v in range(count) if seen[v] == min(seen)]
            values["v"] = fresh[int(self.rng.integers(len(fresh)))]
        return Phrase(template, values)

    def why(self, template: str, **values: Value) -> Phrase:
        """A reason; it has one wording, and numbers."""
        return Phrase(template, {k: round(x, 2) if isinstance(x, float) else x for k, x in values.items()})

    def chance(self, share: float, about: str) -> bool:
        """True in this share of the pulses, for each matter anew; asked again in the same pulse it says the same.

        Live, a mind is asked every few seconds: with dice thrown each time, what is unlikely would happen anyway.
        """
        pulse = int(self.elapsed // self.beat)
        text = f"{self._origin}|{self.seat}|{about}|{pulse}"
        return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest()) / 2**32 < share

    @cached_property
    def _origin(self) -> str:
        """The name of the first event of this stream: it differs between exercises."""
        return next(iter(self.view.audiences), "")

    def pick(self, items: Sequence[Any]) -> Any:
        """One of the items."""
        return items[int(self.rng.integers(len(items)))]

    @cached_property
    def _wordings(self) -> Mapping[str, list[int]]:
        met: dict[str, list[int]] = {}
        for _, message in self.view.messages[-120:]:
            words = message.words
            if isinstance(words, Phrase) and "v" in words.values:
                met.setdefault(words.template, []).append(int(words.values["v"]))
        for package in self.view.packages.values():
            if isinstance(package.note, Phrase) and "v" in package.note.values:
                met.setdefault(package.note.template, []).append(int(package.note.values["v"]))
        return met

    # --- people

    @cached_property
    def powers(self) -> tuple[Power, ...]:
        return self.card.powers

    def lead(self, actor: ActorId, power: Power) -> SeatId | None:
        """The seat that uses a power for its delegation: a person who has it, else the head, else the first mind."""
        if (actor, power) not in self._leads:
            able = [s for s in self.view.the_scene.seats if s.actor == actor and power in s.powers]
            persons = [s for s in able if self.view.held[s.id].holder == "person"]
            minds = [s for s in able if self.view.held[s.id].holder == "mind" or s.id == self.seat]
            minds.sort(key=lambda s: "sign" not in s.powers)
            self._leads[actor, power] = next((s.id for s in (*persons, *minds)), None)
        return self._leads[actor, power]

    def leads(self, power: Power) -> bool:
        """Whether this seat is the one that uses that power for its delegation."""
        return self.lead(self.actor, power) == self.seat

    def spokesperson(self, actor: ActorId) -> SeatId | None:
        """The seat that speaks for a delegation: who negotiates for it, else who publishes, else its first seat."""
        for power in ("table", "publish", "act"):
            if (seat := self.lead(actor, power)) is not None:
                return seat
        return next((s.id for s in self.view.the_scene.seats if s.actor == actor), None)

    @cached_property
    def speaks(self) -> bool:
        return self.spokesperson(self.actor) == self.seat

    @cached_property
    def colleagues(self) -> tuple[SeatId, ...]:
        return tuple(s for s in self.view.seats_of(self.actor) if s != self.seat)

    def is_person(self, seat: SeatId) -> bool:
        """Whether a person holds that seat."""
        return self.view.held[seat].holder == "person"

    @cached_property
    def style(self) -> str:
        brief = self.view.briefs.get(self.seat)
        return brief.style if brief is not None and brief.style in DRAWN else "principled"

    @cached_property
    def mandate(self) -> Mandate | None:
        return self.view.mandates.get(self.actor)

    # --- time

    @cached_property
    def turns_gone(self) -> float:
        """How many turns have gone, with the share of the present one."""
        length = max(1, self.view.turn_ends - self.view.turn_began)
        return self.view.turn - 1 + min(1.0, max(0.0, (self.elapsed - self.view.turn_began) / length))

    def time(self, text: Instrument) -> float:
        """The share of the time for this text that has gone, in [0, 1]; what signing and deciding take is set aside."""
        deciding = 0.0 if text.rule.kind == "unanimity" else text.rule.minutes / self.plan.minutes
        start, end = text.opens - 1, self.plan.turns - SIGNING / self.plan.pulses - deciding
        return min(1.0, max(0.0, (self.turns_gone - start) / max(0.25, end - start)))

    def since(self, entry_at: int) -> float:
        """Pulses gone since wall-clock `entry_at`."""
        return (self.elapsed - self.view.timer.elapsed(entry_at)) / self.beat

    @cached_property
    def idle(self) -> float:
        """Pulses since this seat last spoke, tabled, acted or wrote."""
        moments = [
            next((e.at for e, m in reversed(self.view.messages) if m.seat == self.seat), None),
            next((e.at for e, a in reversed(self.view.actions) if a.seat == self.seat), None),
            *(p.at for p in self.view.packages.values() if p.seat == self.seat),
            *(d.at for d in self.view.documents.values() if d.event.seat == self.seat),
        ]
        return min((self.since(at) for at in moments if at is not None), default=99.0)

    # --- texts

    @cached_property
    def open_texts(self) -> list[Instrument]:
        """The texts that can be negotiated now."""
        view = self.view
        texts = view.the_scene.instruments
        return [t for t in texts if view.turn >= t.opens and view.instruments[t.id].adopted is None]

    def shape(self, text: Instrument) -> Shape:
        """The outcome space of a text."""
        kept = _SHAPES.get(id(text))
        if kept is not None and kept[0] is text:
            return kept[1]
        if len(_SHAPES) > 256:
            _SHAPES.clear()
        shape = shape_of(text, self.view.the_scene.issues)
        _SHAPES[id(text)] = (text, shape)
        return shape

    def worth(self, text: Instrument) -> Worth | None:
        """What the text is worth to the delegation; None where it has no stakes in it."""
        if self.mandate is None or text.id not in self.mandate.stakes:
            return None
        limits = self.mandate.limits.get(text.id, {})
        key = (id(self.mandate.stakes[text.id]), tuple(sorted(limits.items())))
        kept = _WORTHS.get(key)
        if kept is not None and kept[0] is self.mandate.stakes[text.id]:
            return kept[1]
        if len(_WORTHS) > 1024:
            _WORTHS.clear()
        worth = worth_of(self.mandate.stakes[text.id], self.shape(text), limits)
        _WORTHS[key] = (self.mandate.stakes[text.id], worth)
        return worth

    def packages(self, text: InstrumentId) -> list[Package]:
        """The packages on the table in the plenary, oldest first."""
        return [p for p in self.view.packages.values() if p.instrument == text and p.alive and p.public]

    def complete(self, text: Instrument, package: Package) -> bool:
        """Whether the package settles every issue of the text."""
        return all(i in package.choices for i in text.issues)

    @cached_property
    def line(self) -> Line | None:
        """The line the delegation has drawn for itself, as its own task says."""
        for task in self.view.tasks.values():
            if task.owner in self.view.seats_of(self.actor) and isinstance(task.text, Phrase):
                name = task.text.template.removeprefix("task.line-")
                if name in LINES:
                    return name  # type: ignore[return-value]
        return None

    # --- talk

    @cached_property
    def my_channels(self) -> list[Channel]:
        return [c for c in self.view.channels.values() if c.id == PLENARY or self.seat in c.seats]

    def heard(self, channel: ChannelId) -> list[tuple[Entry, ev.MessageSent]]:
        """What was said in a channel, oldest first."""
        return [(e, m) for e, m in self.view.messages if m.channel == channel]

    def said(self, template: str, **values: Value) -> int:
        """How often this seat used a template whose name starts so, with these values."""
        return sum(1 for _ in self._spoken(self.seat, template, values))

    def said_by_others(self, template: str, **values: Value) -> int:
        """How many other delegations used it."""
        found = {self.view.actor_of(m.seat) for m in self._spoken(None, template, values)}
        return len(found - {self.actor})

    def _spoken(self, seat: SeatId | None, template: str, values: Mapping[str, Value]) -> Iterator[ev.MessageSent]:
        for _, message in self.view.messages:
            words = message.words
            if (seat is not None and message.seat != seat) or not isinstance(words, Phrase):
                continue
            if words.template.startswith(template) and all(words.values.get(k) == v for k, v in values.items()):
                yield message

    def last_said(self, template: str) -> float:
        """Pulses since this seat last used a template whose name starts so; 99 where it never did."""
        for entry, message in reversed(self.view.messages):
            words = message.words
            if message.seat == self.seat and isinstance(words, Phrase) and words.template.startswith(template):
                return self.since(entry.at)
        return 99.0


_SHAPES: dict[int, tuple[Instrument, Shape]] = {}
_WORTHS: dict[Any, tuple[Any, Worth]] = {}
"""Kept by the identity of what the view holds, which is held on to as well, so that no identity is ever reused."""
