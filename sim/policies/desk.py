"""A mind's desk: its seat's own view: time, colleagues, mandate, talk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument, Power
from sim.exercise.core.names import (
    PLENARY,
    ActorId,
    ChannelId,
    CommandId,
    InstrumentId,
    IssueId,
    OptionId,
    Phrase,
    SeatId,
)
from sim.exercise.mandate.state import Mandate
from sim.exercise.state import State
from sim.exercise.talk.state import Channel
from sim.exercise.texts.state import Package
from sim.policies.dice import Dice, share
from sim.policies.grade import DRAWN, Grade, Line
from sim.policies.notebook import Heard, Notebook, notebook_of
from sim.policies.once import once
from sim.policies.phrases import known, speaks_of_home, variants
from sim.policies.text_notes import TextNotes
from sim.policies.worth import Shape, Worth

C = TypeVar("C", bound=cmd.Command)
Value = str | int | float


class Ambition(NamedTuple):
    """In points of 100: the best within the mandate, the level asked for now, and the least acceptable one."""

    best: float
    level: float
    floor: float
    time: float
    """The share of the talks on the text that has gone."""


class Desk:
    """One seat at one moment: the view, the exercise's time, and the dice of this decision."""

    def __init__(
        self, view: State, seat: SeatId, now: int, rng: Dice, grade: Grade, kept: Notebook | None = None
    ) -> None:
        self.view = view
        self.seat = seat
        self.rng = rng
        self.grade = grade
        self.notebook = notebook_of(view, seat, kept)
        self.ambitions: dict[InstrumentId, Ambition] = {}
        """The ambition for each text at this moment, as `level` computed it."""
        self._times: dict[InstrumentId, float] = {}
        self.now = now
        self.elapsed = view.timer.elapsed(now)
        self.card = self.notebook.card
        self.actor: ActorId = self.card.actor
        self.powers: tuple[Power, ...] = self.card.powers
        self.plan = view.clock_plan
        self.beat = self.plan.minutes * 60_000 / self.plan.pulses
        """Milliseconds of exercise time in one pulse of an agent-only run: the mind's unit of patience."""

    # --- moves

    def command(self, kind: type[C], why: Phrase, **fields: Any) -> C:
        """A command of this seat, with a name from the dice and its reason."""
        return kind(id=CommandId(self.rng.bytes(8).hex()), seat=self.seat, reason=why, **fields)

    def phrase(self, template: str, **values: Value) -> Phrase:
        """Words of that template, in the wording this seat has used least, and of those the one least heard."""
        count = variants(template)
        if count > 1:
            none = (0,) * count
            used = list(zip(self.notebook.own.get(template, none), self.notebook.met.get(template, none), strict=False))
            least = min(used[:count])
            fresh = [v for v in range(count) if used[v] == least]
            values["v"] = fresh[int(self.rng.integers(len(fresh)))]
        if speaks_of_home(template):
            values["home"] = self.actor
        return Phrase(template, values)

    def voice(self, template: str, **values: Value) -> Phrase:
        """Words of that template in the delegation's own style, where it has words of its own left for it."""
        styled = f"{template}-{self.style}"
        # What parties say among themselves is not for a mediator: it keeps to words of its own.
        kept = self.style == "mediator" or not known(template)
        if not known(styled) or (not kept and self._worn(styled) > self._worn(template)):
            return self.phrase(template, **values)
        return self.phrase(styled, **values)

    def _worn(self, template: str) -> int:
        """This seat's uses of the wording of a template that it used least."""
        return min(self.notebook.own.get(template, (0,)))

    def why(self, template: str, **values: Value) -> Phrase:
        """A reason; it has one wording, and numbers."""
        return Phrase(template, {k: round(x, 2) if isinstance(x, float) else x for k, x in values.items()})

    def chance(self, likely: float, about: str) -> bool:
        """True in this share of the pulses, drawn for each matter by itself, and the same throughout a pulse.

        A live mind looks every few seconds: with a draw at each look, anything unlikely would soon happen.
        """
        return share(self.notebook.origin, self.seat, about, int(self.elapsed // self.beat)) < likely

    def pick(self, items: Sequence[Any]) -> Any:
        """One of the items."""
        return items[int(self.rng.integers(len(items)))]

    # --- people

    def lead(self, actor: ActorId, power: Power) -> SeatId | None:
        """The seat that uses a power for its delegation: a person who has it, else the head, else the first mind."""
        return self.notebook.lead(actor, power)

    def leads(self, power: Power) -> bool:
        """Whether this seat is the one that uses that power for its delegation."""
        return power in self.notebook.led

    def spokesperson(self, actor: ActorId) -> SeatId | None:
        """The seat that speaks for a delegation."""
        return self.notebook.spokesperson(actor)

    @property
    def speaks(self) -> bool:
        """Whether this seat does so for its own."""
        return "spokesperson" in self.notebook.roles

    @once
    def colleagues(self) -> tuple[SeatId, ...]:
        return tuple(s for s in self.view.seats_of(self.actor) if s != self.seat)

    def is_person(self, seat: SeatId) -> bool:
        """Whether a person holds that seat."""
        return self.view.held[seat].holder == "person"

    @once
    def style(self) -> str:
        brief = self.view.briefs.get(self.seat)
        return brief.style if brief is not None and brief.style in DRAWN else "principled"

    @once
    def mandate(self) -> Mandate | None:
        return self.view.mandates.get(self.actor)

    # --- time

    @once
    def turns_gone(self) -> float:
        """Turns gone so far, with the share of the present one."""
        length = max(1, self.view.turn_ends - self.view.turn_began)
        return self.view.turn - 1 + min(1.0, max(0.0, (self.elapsed - self.view.turn_began) / length))

    def time(self, text: Instrument) -> float:
        """The share of the time for this text that has gone, in [0, 1]; what signing and deciding take is set aside."""
        gone = self._times.get(text.id)
        if gone is None:
            start, length = self.notebook.texts[text.id].span
            gone = self._times[text.id] = min(1.0, max(0.0, (self.turns_gone - start) / length))
        return gone

    def since(self, entry_at: int) -> float:
        """Pulses gone since wall-clock `entry_at`."""
        return (self.elapsed - self.view.timer.elapsed(entry_at)) / self.beat

    def minutes_since(self, entry_at: int) -> float:
        """Minutes of exercise time gone since wall-clock `entry_at`, for an explanation."""
        return round((self.elapsed - self.view.timer.elapsed(entry_at)) / 60_000, 1)

    @once
    def pulses_left(self) -> float:
        """Pulses until the exercise ends by its plan."""
        return (self.plan.turns - self.turns_gone) * self.plan.pulses

    @once
    def idle(self) -> float:
        """Pulses since this seat last spoke, tabled, acted or wrote."""
        moved = self.notebook.moved
        return 99.0 if moved is None else self.since(moved)

    # --- texts

    @once
    def open_texts(self) -> list[Instrument]:
        """The texts that can be negotiated now."""
        view = self.view
        texts = view.the_scene.instruments
        return [t for t in texts if view.turn >= t.opens and view.instruments[t.id].adopted is None]

    @once
    def has_a_say(self) -> bool:
        """Whether the delegation is a party to a text that is still open."""
        return any(self.actor in text.parties for text in self.open_texts)

    @once
    def own_texts(self) -> list[tuple[Instrument, Worth]]:
        """The open texts to which the delegation is a party with stakes, the one left alone longest first."""
        own = [
            (text, worth)
            for text in self.open_texts
            if self.actor in text.parties and (worth := self.worth(text)) is not None
        ]
        if len(own) > 1:
            own.sort(key=lambda o: -self._rest(o[0]))
        return own

    def _rest(self, text: Instrument) -> float:
        """Pulses since this delegation last tabled something on the text; 99 where it never did."""
        mine = self.notebook.texts[text.id].mine
        return self.since(mine[-1].at) if mine else 99.0

    def notes(self, text: InstrumentId) -> TextNotes:
        """Notes on a text."""
        return self.notebook.texts[text]

    def shape(self, text: Instrument) -> Shape:
        """The outcome space of a text."""
        return self.notebook.texts[text.id].shape

    def worth(self, text: Instrument) -> Worth | None:
        """The text's values for the delegation; None where it has no stakes in it."""
        return self.notebook.texts[text.id].worth

    def packages(self, text: InstrumentId) -> list[Package]:
        """The packages on the table in the plenary, oldest first."""
        return self.notebook.texts[text].public()

    def complete(self, text: Instrument, package: Package) -> bool:
        """Whether the package settles every issue of the text."""
        return package.id in self.notebook.texts[text.id].outcome

    def settled(self, text: Instrument) -> Mapping[IssueId, OptionId]:
        """The options agreed so far, by issue: those of a text that was adopted, else of the articles agreed."""
        status = self.view.instruments[text.id]
        articles = {p.id: p.issue for p in text.provisions if p.issue is not None}
        agreed = {articles[p]: option for p, option in status.agreed.items() if p in articles}
        return {**agreed, **(status.adopted or {})}

    @property
    def line(self) -> Line | None:
        """The line the delegation has drawn for itself."""
        return self.notebook.line

    # --- talk

    @once
    def my_channels(self) -> list[Channel]:
        return [c for c in self.view.channels.values() if c.id == PLENARY or self.seat in c.seats]

    def heard(self, channel: ChannelId) -> Sequence[Heard]:
        """The messages of a channel, oldest first."""
        return self.notebook.heard.get(channel, ())

    def said(self, template: str, **values: Value) -> int:
        """The number of this seat's messages in templates whose name starts so, with these values."""
        return sum(1 for _ in self.spoken(template, values))

    def said_by_others(self, inject: str) -> int:
        """The number of other delegations that spoke of that piece of news."""
        return len(self.notebook.on_news.get(inject, _NOBODY) - {self.actor})

    def spoken(self, template: str, values: Mapping[str, Value]) -> Iterator[Heard]:
        """This seat's messages in templates whose name starts so, with these values."""
        for spoken in self.notebook.spoken_as(template):
            for entry, message in spoken:
                words = message.words
                if isinstance(words, Phrase) and all(words.values.get(k) == v for k, v in values.items()):
                    yield entry, message

    def last_said(self, template: str) -> float:
        """Pulses since this seat last used a template whose name starts so; 99 where it never did."""
        moments = [spoken[-1][0].at for spoken in self.notebook.spoken_as(template)]
        return self.since(max(moments)) if moments else 99.0


_NOBODY: frozenset[ActorId] = frozenset()
