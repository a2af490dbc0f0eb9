"""Tokens planted wherever a secret can stand, and who may ever read each: worked out from commands, not from audiences.

A token is "kz" and ten hexadecimal figures, or a number with six decimals that nothing else in an exercise has. One
search finds them all in whatever was sent.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Actor, Blueprint, Seat
from sim.exercise.core.due import Due
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import CONTROL, PLENARY, ActId, CommandId, InjectId, Phrase, Row, Said, SeatId, Text
from sim.exercise.core.stakes import Bloc, Interaction, Stakes
from sim.exercise.engine import Exercise
from sim.exercise.events import InjectReleased
from sim.exercise.papers.forms import FORMS
from sim.world.catalogue import ACTS
from tests.sim.exercise.random_play import commands as random_commands

TOKEN = re.compile(r"kz[0-9a-f]{10}|\d\.\d{6}(?!\d)")
SAID = Said("words")
SEED = 7_203_845_619_283_746_150

Seats = frozenset[SeatId]
NOBODY: Seats = frozenset()


@dataclass
class Canaries:
    """The tokens of one exercise. `readers` says who may read one as things stand."""

    blueprint: Blueprint
    dice: random.Random
    readers: dict[str, Seats] = field(default_factory=dict)
    what: dict[str, str] = field(default_factory=dict)
    injects: dict[str, tuple[InjectId, Seats]] = field(default_factory=dict)
    """Tokens that may be read once their inject is released."""
    channels: dict[str, Seats] = field(default_factory=dict)
    packages: dict[str, Seats] = field(default_factory=dict)
    documents: dict[str, Seats] = field(default_factory=dict)

    def token(self, what: str, readers: Iterable[SeatId]) -> str:
        made = f"kz{self.dice.getrandbits(40):010x}"
        self.readers[made], self.what[made] = frozenset(readers), what
        return made

    def number(self, what: str, readers: Iterable[SeatId], whole: int = 0) -> float:
        """`whole` and six decimals, the last not 0."""
        text = f"{self.dice.randrange(10_000, 99_999)}{self.dice.randrange(1, 10)}"
        made = f"{whole}.{text}"
        self.readers[made[-8:]], self.what[made[-8:]] = frozenset(readers), what
        return float(made)

    def text(self, what: str, readers: Iterable[SeatId]) -> Text:
        readers = tuple(readers)
        return {language: f"{what} {self.token(what, readers)}" for language in ("en", "fr")}

    @property
    def everyone(self) -> Seats:
        return frozenset(s.id for s in self.blueprint.seats)

    def delegation(self, seat: SeatId) -> Seats:
        return frozenset(self.blueprint.seats_of(self.blueprint.seat(seat).actor))

    def strangers(self, seat: SeatId, shown: str) -> list[str]:
        """What `shown` holds that this seat may not read: the secret's name for each."""
        return [self.what[token] for token in set(TOKEN.findall(shown)) if not self.may_read(seat, token)]

    def may_read(self, seat: SeatId, token: str) -> bool:
        return seat == CONTROL or seat in self.readers.get(token, self.everyone)

    def released(self, news: InjectReleased) -> None:
        """From now on those it is addressed to may read an inject."""
        inject = next((self.injects[t][0] for t in TOKEN.findall(repr(news.title)) if t in self.injects), None)
        for token, (about, to) in self.injects.items():
            if about == inject:
                self.readers[token] = to


# --- the blueprint ---------------------------------------------------------------------------------------------------


def planted(blueprint: Blueprint, seed: int) -> Canaries:
    """The blueprint with a token in every text and number that not everybody may know."""
    canaries = Canaries(blueprint, random.Random(seed))
    canaries.channels[PLENARY] = canaries.everyone
    for actor in blueprint.actors:
        seats = blueprint.seats_of(actor.id)
        canaries.channels[f"delegation-{actor.id}"] = frozenset(seats)
    for members in blueprint.caucuses:
        name = hashlib.blake2b("\n".join(members).encode(), digest_size=4).hexdigest()
        canaries.channels[f"caucus-{name}"] = frozenset(members)
    canaries.blueprint = replace(
        blueprint,
        actors=tuple(_actor(canaries, a) for a in blueprint.actors),
        seats=tuple(_seat(canaries, s) for s in blueprint.seats),
        injects=tuple(_inject(canaries, i) for i in blueprint.injects),
        due=tuple(_due(canaries, d, ()) for d in blueprint.due),
    )
    return canaries


def _actor(canaries: Canaries, actor: Actor) -> Actor:
    own = canaries.blueprint.seats_of(actor.id)
    return replace(
        actor,
        capability=canaries.number(f"capability of {actor.id}", (), 1),
        wealth=canaries.number(f"wealth of {actor.id}", (), 1),
        resolve=canaries.number(f"resolve of {actor.id}", ()),
        risk=canaries.number(f"risk of {actor.id}", ()),
        interests=tuple(canaries.text(f"interest of {actor.id}", own) for _ in actor.interests),
        alternative=canaries.text(f"alternative of {actor.id}", own),
        stakes={i: _stakes(canaries, s, f"{i} to {actor.id}", own) for i, s in actor.stakes.items()},
        blocs=tuple(_bloc(canaries, b, f"the bloc {b.id} of {actor.id}", own) for b in actor.blocs),
        temptations={o: canaries.number(f"temptation of {actor.id} by {o}", own) for o in actor.temptations},
    )


def _bloc(canaries: Canaries, bloc: Bloc, what: str, own: tuple[SeatId, ...]) -> Bloc:
    return replace(
        bloc,
        name=canaries.text(f"name of {what}", own),
        weight=canaries.number(f"weight of {what}", own),
        stakes={
            i: replace(
                s,
                weights={issue: canaries.number(f"weight of {issue} in {i} to {what}", own) for issue in s.weights},
                no_agreement=canaries.number(f"no agreement on {i} to {what}", own, 30),
            )
            for i, s in bloc.stakes.items()
        },
    )


def _stakes(canaries: Canaries, stakes: Stakes, what: str, own: tuple[SeatId, ...]) -> Stakes:
    return replace(
        stakes,
        weights={i: canaries.number(f"weight of {i} in {what}", own) for i in stakes.weights},
        values={
            i: {o: canaries.number(f"value of {o} on {i} in {what}", own) for o in values}
            for i, values in stakes.values.items()
        },
        reservation=canaries.number(f"reservation of {what}", own, 30),
        aim=canaries.number(f"aim of {what}", own, 80),
        interactions=_interactions(canaries, stakes, what, own),
    )


def _interactions(canaries: Canaries, stakes: Stakes, what: str, own: tuple[SeatId, ...]) -> tuple[Interaction, ...]:
    """One bonus on the first options of a text's first two issues, whether or not the scenario has any."""
    first = {issue: next(iter(values)) for issue, values in list(stakes.values.items())[:2]}
    if len(first) < 2:
        return ()
    points = canaries.number(f"interaction in {what}", own)
    return (Interaction(first, points, canaries.text(f"reason of the interaction in {what}", own)),)


def _seat(canaries: Canaries, seat: Seat) -> Seat:
    return replace(seat, brief=canaries.text(f"brief of {seat.id}", [seat.id]))


def _inject(canaries: Canaries, inject: Inject) -> Inject:
    to = frozenset(inject.to) or canaries.everyone

    def text(what: str) -> Text:
        made = canaries.text(f"{what} of the inject {inject.id}", ())
        for words in made.values():
            canaries.injects[TOKEN.findall(words)[0]] = (inject.id, to)
        return made

    condition = canaries.number(f"condition of {inject.id}", ())
    return replace(
        inject,
        title=text("title"),
        body=text("body"),
        source=text("source"),
        when=None if inject.when is None else f"({inject.when}) and {condition:.6f} < 1",
        due=tuple(_due(canaries, d, (inject.id,)) for d in inject.due),
    )


def _due(canaries: Canaries, due: Due, asked_by: tuple[InjectId, ...]) -> Due:
    """A document's subject is known from the day it is asked for; before, its asking is as secret as its inject."""
    own = canaries.delegation(due.seat)
    made = canaries.text(f"subject of {due.id}", () if asked_by else own)
    for inject in asked_by:
        for words in made.values():
            canaries.injects[TOKEN.findall(words)[0]] = (inject, own)
    return replace(due, subject=made)


# --- commands --------------------------------------------------------------------------------------------------------


def play(exercise: Exercise, canaries: Canaries, dice: random.Random) -> Iterator[cmd.Command]:
    """Endless commands of every kind, each with a token in all its words; `carried_out` must be told of those that
    were.
    """
    source = random_commands(exercise, dice)
    for number, ordinary in enumerate(source):
        chosen: cmd.Command = ordinary
        if exercise.state.phase == "paused":
            chosen = cmd.Resume(id=CommandId(f"more-{number}"), seat=CONTROL)
        elif dice.random() < 0.1:
            chosen = _more(exercise, dice, CommandId(f"more-{number}"))
        yield with_tokens(chosen, canaries)


def _more(exercise: Exercise, dice: random.Random, name: CommandId) -> cmd.Command:
    """What random play leaves out: the instructor's injects by hand, and tasks that are done."""
    scene = exercise.state.the_scene
    inject = dice.choice(exercise.state.blueprint.injects).id  # type: ignore[union-attr]
    task = dice.choice(list(exercise.state.tasks) or [None])
    seat = dice.choice(scene.seats).id
    to = tuple(dice.sample([s.id for s in scene.seats], dice.choice((0, 1, 2))))
    words = {"en": "words", "fr": "mots"}
    text = dice.choice(scene.instruments)
    party = dice.choice([s.id for s in scene.seats if s.actor in text.parties])
    package = dice.choice([p.id for p in exercise.state.packages.values() if p.alive] or [None])
    whole = {i: exercise.state.issue(i).options[0].id for i in text.issues}
    made: list[cmd.Command] = [
        cmd.TablePackage(id=name, seat=party, instrument=text.id, choices=whole, authority="ad-referendum", note=SAID),
        cmd.AnswerPackage(id=name, seat=party, package=package, answer="accept", authority="ad-referendum", note=SAID),  # type: ignore[arg-type]
        cmd.TakeAction(id=name, seat=party, act=ActId("cyber-operation"), target=dice.choice(text.parties), words=SAID),
        cmd.ReleaseInject(id=name, seat=CONTROL, inject=inject),
        cmd.ArrangeInject(id=name, seat=CONTROL, inject=inject, status=dice.choice(("held", "skipped", "armed"))),
        cmd.QuickInject(id=name, seat=CONTROL, form="cable", title=words, body=words, source=words, to=to),
        cmd.ExtendTurn(id=name, seat=CONTROL, minutes=5),
        cmd.CloseTask(id=name, seat=seat, task=task),  # type: ignore[arg-type]
    ]
    return dice.choice(made)


def with_tokens(command: cmd.Command, canaries: Canaries) -> cmd.Command:
    """The command with a token of its own in every place where words stand, and as the reason behind it."""
    readers = _readers(command, canaries)
    what = f"words of {command.kind} {command.id} by {command.seat}"
    changed: dict[str, Any] = {}
    for name in (f.name for f in fields(command)):
        value = getattr(command, name)
        if name in ("words", "note", "argument", "text", "fields", "comment", "title", "body", "source", "basis"):
            changed[name] = _worded(value, canaries, what, readers)
    if isinstance(command, cmd.SubmitDocument):
        changed["fields"] = _fields(command, canaries)
    if command.seat != CONTROL:
        changed["reason"] = Phrase(canaries.token(f"reason of {command.id}", ()))
    return replace(command, **changed)


def _worded(value: Any, canaries: Canaries, what: str, readers: Seats) -> Any:
    match value:
        case Said():
            return Said(canaries.token(what, readers), value.language)
        case str():
            return canaries.token(what, readers)
        case dict():
            return {language: canaries.token(what, readers) for language in value}
    return value


def _fields(command: cmd.SubmitDocument, canaries: Canaries) -> dict[str, Any]:
    """Percentages stay numbers; of the rest, each field has its token."""
    own = canaries.delegation(command.seat)
    made: dict[str, Any] = {}
    for name, value in command.fields.items():
        what = f"{name} of {command.form} {command.id} by {command.seat}"
        made[name] = _marked(value, lambda what=what: Said(canaries.token(what, own)))
    return made


def _marked(value: Any, token: Callable[[], Said]) -> Any:
    """The value with a token for each of its words; figures, dates and choices stay."""
    match value:
        case tuple():
            return tuple(_marked(one, token) for one in value)
        case Row(cells=cells):
            return Row({name: _marked(cell, token) for name, cell in cells.items()})
        case Said(text=text) if text != "70":
            return token()
    return value


def _readers(command: cmd.Command, canaries: Canaries) -> Seats:
    """Who may read the words of a command, by the rules as a diplomat would tell them."""
    match command:
        case cmd.SendMessage(channel=channel) | cmd.TablePackage(channel=channel):
            return canaries.channels.get(channel, NOBODY)
        case cmd.OpenChannel(seats=seats):
            return frozenset({*seats, command.seat})
        case cmd.AnswerPackage(package=package):
            return canaries.packages.get(package, NOBODY)
        case cmd.MakeRemark(instrument=instrument):
            parties = next((i.parties for i in canaries.blueprint.instruments if i.id == instrument), ())
            return frozenset(s.id for s in canaries.blueprint.seats if s.actor in parties or "chair" in s.powers)
        case cmd.MakeDeclaration() | cmd.ObjectToDeclaration():
            return canaries.everyone
        case cmd.BreakSilence():
            return canaries.everyone
        case cmd.QuickInject(to=to):
            return frozenset(to) or canaries.everyone
        case cmd.TakeAction(act=act, target=target):
            own = canaries.delegation(command.seat)
            match ACTS[act].visibility if act in ACTS else "covert":
                case "public":
                    return canaries.everyone
                case "private":
                    return own | frozenset(canaries.blueprint.seats_of(target) if target else ())
            return own
        case cmd.RaiseDispute(obligation=obligation):
            return _bound(canaries.blueprint, obligation)
        case cmd.AskCapital() | cmd.SubmitDocument() | cmd.SignOff() | cmd.AskApproval() | cmd.SetTask():
            return canaries.delegation(command.seat)
    return NOBODY


def _bound(blueprint: Blueprint, obligation: str) -> Seats:
    """The seats of everybody party to the text that lays an obligation down."""
    found = set[SeatId]()
    for text in blueprint.instruments:
        issues = [blueprint.issue(p.issue) for p in text.provisions if p.issue is not None]
        laid = [c.id for p in text.provisions for c in p.obligations]
        laid += [c.id for issue in issues for option in issue.options for c in option.obligations]
        if obligation in laid:
            found.update(seat for actor in text.parties for seat in blueprint.seats_of(actor))
    return frozenset(found)


def carried_out(command: cmd.Command, canaries: Canaries, made: Iterable[Any]) -> None:
    """Remember what a command that was carried out made: its channel, its package, the document it published."""
    events = tuple(made)
    for event in events:
        match event.kind:
            case "channel-opened":
                canaries.channels[event.channel] = _readers(command, canaries)
            case "package-tabled":
                canaries.packages[event.package] = _readers(command, canaries)
            case "inject-released":
                canaries.released(event)
            case "document-released":
                published = [event.fields[n] for n in FORMS[event.form].released if n in event.fields]
                for token in TOKEN.findall(repr(published) + event.title):
                    canaries.readers[token] = canaries.everyone
