"""Names things in one language as one reader's fold knows them, and fills the sentence of each kind of event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from sim.exercise.core.event import Event
from sim.exercise.core.names import (
    PLENARY,
    ActId,
    ActorId,
    BlocId,
    ChannelId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    PackageId,
    Phrase,
    Said,
    SeatId,
    Text,
    Words,
)
from sim.exercise.core.words import WORDS, joined, say
from sim.exercise.papers.forms import FORMS
from sim.exercise.pledges.queries import clause_of
from sim.exercise.scene.events import GaugeCard
from sim.exercise.scene.queries import actor_name
from sim.exercise.state import State
from sim.exercise.texts.queries import letter
from sim.language import Name, in_language
from sim.language.functions import Decimal
from sim.world.catalogue import ACTS

Render = Callable[[Phrase, str], str]
"""Renders a template phrase in a language: `sim.policies.phrases` supplies it."""

Parts = Mapping[str, Any]
Part = Callable[[Any, "Teller"], Parts]
P = TypeVar("P", bound=Part)

PARTS: dict[type[Event], Part] = {}
"""What fills a sentence beyond the event's own fields, by the event's class."""


def told(*kinds: type[Event]) -> Callable[[P], P]:
    """Declare what fills the sentences of these events beyond their own fields."""

    def declare(function: P) -> P:
        for kind in kinds:
            PARTS[kind] = function
        return function

    return declare


class Teller:
    """Tells events in one language, as far as the given fold knows them."""

    def __init__(self, state: State, language: str, render: Render) -> None:
        self.state = state
        self.language: str = language
        self._render = render

    def tell(self, event: Event) -> str:
        """The event in one sentence, with all that was said."""
        return self.say(event.kind, **_parts(event, self))

    def line(self, event: Event) -> str:
        """The event as a feed says it, which shows beside it what was said."""
        key = f"{event.kind}.line"
        return self.say(key if WORDS.has(key) else event.kind, **_parts(event, self))

    def why(self, reason: Phrase) -> str:
        """A mind's reason for a move."""
        return self.say("move-explained", reason=self.words(reason))

    def say(self, key: str, /, **values: Any) -> str:
        """A sentence of the exercise in this language."""
        return say(key, self.language, **values)

    def listed(self, parts: list[str]) -> str:
        """Statements one after another."""
        return joined("joined", parts, self.language)

    def number(self, value: float, decimals: int) -> str:
        """A figure with that many decimals."""
        figure = Decimal(value, minimumFractionDigits=decimals, maximumFractionDigits=decimals)
        return WORDS.say("figure", self.language, value=figure)  # not `say`: 1.0 and 1.00 are one key to a cache

    # --- names

    def of(self, text: Text) -> str:
        return in_language(text, self.language)

    def actor(self, actor: str | None) -> Name:
        if actor is None:
            return Name(self.say("nobody"))
        return actor_name(self.state.the_scene, actor, self.language)

    def seat(self, seat: SeatId | None) -> str:
        card = self.state.card(seat) if seat is not None else None
        if card is None:
            return self.say("control-seat")
        return f"{card.persona} ({self.state.index.actors[card.actor].code})"

    def text(self, instrument: InstrumentId) -> str:
        found = self.state.instrument(instrument)
        return self.of(found.title) if found else instrument

    def issue(self, issue: IssueId) -> str:
        return self.of(self.state.issue(issue).title)

    def option(self, issue: IssueId, option: OptionId) -> str:
        return self.of(self.state.option(issue, option).label)

    def choices(self, choices: Mapping[IssueId, OptionId]) -> str:
        ordered = (i for i in self.state.the_scene.issues if i.id in choices)
        return _choices(self.language, tuple((self.of(i.title), self.option(i.id, choices[i.id])) for i in ordered))

    def clause(self, obligation: ObligationId) -> str:
        """What an obligation is, in the words of its text; its name where this stream lacks it."""
        found = self.state.obligations.get(obligation)
        return self.of(clause_of(self.state, found).words) if found else obligation

    def obligor(self, obligation: ObligationId) -> Name:
        found = self.state.obligations.get(obligation)
        return self.actor(found.obligor) if found else Name(obligation)

    def bloc(self, actor: ActorId, bloc: BlocId) -> str:
        mandate = self.state.mandates.get(actor)
        return next((self.of(b.name) for b in mandate.blocs if b.id == bloc), bloc) if mandate else bloc

    def gauge(self, card: GaugeCard) -> str:
        """A gauge's name, with its place where another gauge bears the same name."""
        name = self.of(card.name)
        shared = sum(other.name == card.name for other in self.state.the_scene.gauges) > 1
        return f"{name} ({self.of(card.place)})" if shared else name

    def act(self, act: ActId) -> str:
        return self.of(ACTS[act].names) if act in ACTS else act

    def form(self, form: str) -> str:
        return next((self.of(f.name) for f in FORMS.values() if f.id == form), form)

    def package(self, package: PackageId) -> str:
        found = self.state.packages.get(package)
        return letter(found.n) if found else "?"

    def channel(self, channel: ChannelId, key: str = "the-channel") -> str:
        """A channel by its title or kind, or with `in-channel` as the place where something is said."""
        if channel == PLENARY:
            return self.say(key, form="plenary", title="")
        found = self.state.channels.get(channel)
        if found is None:
            return self.say(key, form="private", title="")
        return self.say(key, form="titled" if found.title else found.form, title=found.title)

    def words(self, words: Words | None) -> str:
        match words:
            case Said(text=text):
                return text
            case Phrase():
                return self._render(words, self.language)
        return ""

    def entries(self, value: Words | tuple[Words, ...]) -> str:
        return " / ".join(self.words(w) for w in value) if isinstance(value, tuple) else self.words(value)


@lru_cache(maxsize=1024)
def _choices(language: str, named: tuple[tuple[str, str], ...]) -> str:
    """Choices one after another: the same for all who are told of a package."""
    return joined("joined", [say("choice", language, issue=issue, option=option) for issue, option in named], language)


_SEATS = frozenset(("seat", "owner"))
_ACTORS = frozenset(("actor", "target", "initiator", "mediator", "victim", "winner", "obligor"))


def _parts(event: Event, tell: Teller) -> Parts:
    """What fills an event's sentence: its own fields, named as this reader knows them, and what its topic adds.

    A field that may be missing comes with `NAME_given`.
    """
    parts: dict[str, Any] = {}
    for name, value in ((n, getattr(event, n)) for n in event.__dataclass_fields__):
        if value is None or value == "":
            parts |= {name: tell.seat(None) if name in _SEATS else "", f"{name}_given": False}
            continue
        match name:
            case _ if name in _SEATS:
                parts[name] = tell.seat(value)
            case _ if name in _ACTORS:
                parts[name] = tell.actor(value)
            case "instrument":
                parts[name] = tell.text(value)
            case "package" | "amends":
                parts[name] = tell.package(value)
            case "issue":
                parts[name] = tell.issue(value)
            case "option":
                parts[name] = tell.option(event.issue, value)  # type: ignore[attr-defined]
            case "choices":
                parts[name] = tell.choices(value)
            case "act":
                parts[name] = tell.act(value)
            case "title" | "subject" | "body" | "source" if isinstance(value, Mapping):
                parts[name] = tell.of(value)
            case _ if isinstance(value, Said | Phrase):
                parts[name] = tell.words(value)
            case _ if isinstance(value, str | int | float):
                parts[name] = value
            case _:
                continue
        parts[f"{name}_given"] = True
    more = PARTS.get(type(event))
    return {**parts, **more(event, tell)} if more is not None else parts
