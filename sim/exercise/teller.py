"""Names things in one language as one reader's fold knows them, and fills the sentence of each kind of event."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from sim.exercise.core.codec import declared
from sim.exercise.core.event import KINDS, Event
from sim.exercise.core.names import (
    PLENARY,
    ActId,
    ActorId,
    BlocId,
    ChannelId,
    Choices,
    DecisionId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    PackageId,
    Phrase,
    ProvisionId,
    Said,
    SeatId,
    Text,
    Words,
)
from sim.exercise.core.words import WORDS, joined, say, variables
from sim.exercise.papers.forms import form_of
from sim.exercise.pledges.queries import clause_of
from sim.exercise.scene.events import GaugeCard, SceneSet
from sim.exercise.scene.index import indexed
from sim.exercise.scene.queries import actor_name, home_name
from sim.exercise.state import State
from sim.exercise.texts.queries import letter
from sim.language import Name, in_language
from sim.language.functions import Decimal, small
from sim.world.catalogue import ACTS

Render = Callable[[Phrase, str], str]
"""Renders a template phrase in a language: `sim.policies.phrases` supplies it."""

Question = Callable[[State, str], Hashable]
"""Asks a fold what it calls something: two folds that answer the same are told the same."""

Parts = Mapping[str, Any]
Part = Callable[[Any, "Teller"], Parts]
P = TypeVar("P", bound=Part)

PARTS: dict[type[Event], Part] = {}
"""For an event's class, the function that gives its sentence values beyond the event's own fields."""


def told(*kinds: type[Event]) -> Callable[[P], P]:
    """Declare what fills the sentences of these events beyond their own fields."""

    def declare(function: P) -> P:
        for kind in kinds:
            PARTS[kind] = function
        return function

    return declare


class Teller:
    """Tells events in one language, as far as the given fold knows them.

    It records its questions to the fold, so that its text can serve readers whose folds answer the same (`alike`).
    """

    def __init__(self, state: State, language: str, render: Render) -> None:
        self._state = state
        self.language: str = language
        self._render = render
        self._asked: dict[tuple[Question, str], Hashable] = {}
        self._own = False

    @property
    def state(self) -> State:
        """The reader's fold. What is told out of it is told to this reader alone."""
        self._own = True
        return self._state

    @property
    def scene(self) -> SceneSet:
        """The public scene of the reader's fold."""
        return self._state.the_scene

    @property
    def own(self) -> bool:
        """Whether the text may hold for this reader alone."""
        return self._own

    def alike(self, state: State) -> bool:
        """Whether another fold gives the same text: the same scene, and the same answers to the questions asked."""
        return (
            not self._own
            and state.scene is self._state.scene
            and all(ask(state, name) == answer for (ask, name), answer in self._asked.items())
        )

    def _ask(self, question: Question, name: str) -> Any:
        answer = self._asked[question, name] = question(self._state, name)
        return answer

    def tell(self, event: Event) -> str:
        """The event in one sentence, with all that was said."""
        return self._filled(event.kind, event)

    def line(self, event: Event) -> str:
        """The event as a feed says it, which shows beside it what was said."""
        return self._filled(_line_key(event.kind), event)

    def _filled(self, key: str, event: Event) -> str:
        return self.say(key, **_parts(event, self, variables(key, self.language)))

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
        return actor_name(self.scene, actor, self.language)

    def home(self, actor: str) -> Name:
        """Where the actor's delegations get their instructions: its capital, its headquarters."""
        return home_name(self.scene, actor, self.language)

    def seat(self, seat: SeatId | None) -> str:
        index = indexed(self.scene)
        card = index.cards.get(seat) if seat is not None else None
        if card is None:
            return self.say("control-seat")
        return f"{card.persona} ({index.actors[card.actor].code})"

    def text(self, instrument: InstrumentId) -> str:
        found = indexed(self.scene).instruments.get(instrument)
        return self.of(found.title) if found else instrument

    def issue(self, issue: IssueId) -> str:
        return self.of(indexed(self.scene).issues[issue].title)

    def article(self, instrument: InstrumentId, provision: ProvisionId) -> Parts:
        """The number and the title of an article; its name where this stream lacks the text."""
        text = indexed(self.scene).instruments.get(instrument)
        found = next((p for p in text.provisions if p.id == provision), None) if text else None
        return {"number": found.number if found else provision, "title": self.of(found.title) if found else ""}

    def option(self, issue: IssueId, option: OptionId) -> str:
        return self.of(indexed(self.scene).options[issue, option].label)

    def choices(self, choices: Mapping[IssueId, OptionId]) -> str:
        ordered = (i for i in self.scene.issues if i.id in choices)
        return _choices(self.language, tuple((self.of(i.title), self.option(i.id, choices[i.id])) for i in ordered))

    def clause(self, obligation: ObligationId) -> str:
        """An obligation in the words of its text; its name where this stream lacks it."""
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
        shared = sum(other.name == card.name for other in self.scene.gauges) > 1
        return f"{name} ({self.of(card.place)})" if shared else name

    def act(self, act: ActId) -> str:
        """An act as it stands inside a sentence."""
        return small(self.of(ACTS[act].names)) if act in ACTS else act

    def done(self, act: str, target: str | None) -> Parts:
        """An act as a deed (`done`), and whether this version can tell it so (`told`): not each of an old log."""
        known = ACTS.get(act)
        if known is None or (known.targets == "one") != bool(target):
            return {"told": False, "done": ""}
        return {"told": True, "done": known.done(self.actor(target), self.language)}

    def form(self, form: str) -> str:
        found = form_of(form, self.scene)
        return self.of(found.name) if found is not None else form

    def package(self, package: PackageId) -> str:
        return str(self._ask(_letter, package))

    def decided(self, decision: DecisionId) -> Parts:
        """The package that a vote or a silence is on, by its letter, and the kind of its rule."""
        package, rule = self._ask(_decided, decision)
        return {"package": package, "package_given": package != "", "rule": rule}

    def channel(self, channel: ChannelId, key: str = "the-channel") -> str:
        """A channel by its title or kind, or with `in-channel` as the place where something is said."""
        if channel == PLENARY:
            return self.say(key, form="plenary", title="")
        form, title = self._ask(_channel, channel)
        return self.say(key, form=form, title=title)

    def words(self, words: Words | None) -> str:
        match words:
            case Said(text=text):
                return text
            case Phrase():
                self._own = True  # it is put into words with the names that this fold knows
                return self._render(words, self.language)
        return ""


@lru_cache(maxsize=1024)
def _choices(language: str, named: tuple[tuple[str, str], ...]) -> str:
    """Choices one after another: the same for all who are told of a package."""
    return joined("joined", [say("choice", language, issue=issue, option=option) for issue, option in named], language)


def _letter(state: State, package: str) -> str:
    found = state.packages.get(PackageId(package))
    return letter(found.n) if found else "?"


def _decided(state: State, decision: str) -> tuple[str, str]:
    """(letter of the package, kind of rule); no letter where the fold has not seen the decision opened."""
    found = state.decisions.get(DecisionId(decision))
    return ("", "") if found is None else (_letter(state, found.package), found.rule)


def _channel(state: State, channel: str) -> tuple[str, str]:
    """(form, title) of a channel as its sentences take them."""
    found = state.channels.get(ChannelId(channel))
    return ("private", "") if found is None else ("titled" if found.title else found.form, found.title)


class Lines:
    """One event as feeds say it: told once for all readers whose folds know alike what it names."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._told: dict[str, list[tuple[Teller, str]]] = {}

    def line(self, state: State, language: str, render: Render) -> str:
        """The line for the reader with that fold."""
        known = self._told.setdefault(language, [])
        for teller, said in known:
            if teller.alike(state):
                return said
        teller = Teller(state, language, render)
        said = teller.line(self._event)
        if not teller.own:
            known.append((teller, said))
        return said


@cache
def _line_key(kind: str) -> str:
    key = f"{kind}.line"
    return key if WORDS.has(key) else kind


Naming = Callable[[Teller, Any], Any]

_NAMINGS: Mapping[Any, Naming] = {
    SeatId: Teller.seat,
    ActorId: Teller.actor,
    InstrumentId: Teller.text,
    PackageId: Teller.package,
    IssueId: Teller.issue,
    ActId: Teller.act,
    Choices: Teller.choices,
    Text: Teller.of,
}
"""The method that names a field's value, by the type that its event declares."""


@cache
def _naming(kind: str, name: str) -> Naming | None:
    hint = next(hint for field, hint in declared(KINDS[kind].event) if field.name == name)
    given = (
        [part for part in get_args(hint) if part is not NoneType] if get_origin(hint) in (Union, UnionType) else [hint]
    )
    return _NAMINGS.get(given[0]) if len(given) == 1 else None


def _parts(event: Event, tell: Teller, names: Iterable[str]) -> Parts:
    """Values of these names for an event's sentence: its topic's, then its own fields as this reader knows them.

    A field that may be missing comes with `NAME_given`; `home` is that of the event's `actor`.
    """
    more = PARTS.get(type(event))
    parts: dict[str, Any] = {} if more is None else {**more(event, tell)}
    fields = event.__dataclass_fields__
    for name in names:
        if name in parts:
            continue
        field = name.removesuffix("_given")
        if field != name and field in fields:
            parts[name] = _given(getattr(event, field))
        elif name == "home":
            parts[name] = tell.home(event.actor)  # type: ignore[attr-defined]
        elif name in fields:
            parts[name] = _part(event, name, getattr(event, name), tell)
    return parts


def _given(value: Any) -> bool:
    return value is not None and value != ""


def _part(event: Event, name: str, value: Any, tell: Teller) -> Any:
    naming = _naming(event.kind, name)
    if not _given(value):
        return tell.seat(None) if naming is Teller.seat else ""
    if name == "option":
        return tell.option(event.issue, value)  # type: ignore[attr-defined]
    if naming is not None:
        return naming(tell, value)
    return tell.words(value) if isinstance(value, Said | Phrase) else value
