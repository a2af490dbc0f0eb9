"""From an act of a script to the command that a browser would send: names of the scenario as the exercise has them now.

A message to seats that do not talk yet opens the talks first. What is named and not there (a package that stands, a
document that was filed) is refused in the words in which the exercise itself refuses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args, get_origin

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.command import Command
from sim.exercise.core.names import (
    CONTROL,
    PLENARY,
    ActorId,
    ChannelId,
    CommandId,
    DecisionId,
    DeclarationId,
    DocumentId,
    DueId,
    InjectId,
    InstrumentId,
    PackageId,
    ProvisionId,
    Ref,
    Said,
    SeatId,
    TaskId,
    Text,
)
from sim.exercise.core.refusals import Refused
from sim.exercise.drafting.queries import draft_of, words_of
from sim.exercise.drafting.state import Draft
from sim.exercise.news.queries import news_name
from sim.exercise.papers.events import Citation
from sim.exercise.papers.rules import due_name
from sim.exercise.state import State
from sim.exercise.talk.queries import speaks_in
from sim.exercise.vocabulary import COMMANDS
from sim.language import in_language
from sim.specimen.filling import filled
from sim.specimen.script import Act
from sim.specimen.spelling import slots, some

Json = Any


def commands(act: Act, candidate: SeatId, state: State, name: str) -> Iterator[Command]:
    """The commands of an act, one after the other; `name` gives them their ids. Raises Refused.

    The second is made only once the first was carried out.
    """
    kind = COMMANDS[act.do]
    seat = act.seat or (candidate if kind.by == "seat" else CONTROL)
    by = None if seat == candidate and kind.by == "seat" else CONTROL
    names = _Names(state, seat, act, candidate)
    if (opening := names.talks_to_open()) is not None:
        yield cmd.OpenChannel(id=CommandId(f"{name}-talks"), seat=seat, by=by, seats=opening)
    yield codec.load_command(act.do, names.body(), id=CommandId(name), seat=seat, by=by)


class _Names:
    """The names of one act, as the exercise stands."""

    def __init__(self, state: State, seat: SeatId, act: Act, candidate: SeatId) -> None:
        self.state = state
        self.seat = seat
        self.act = act
        self.candidate = candidate
        self._by_type: Mapping[Any, Callable[[Json], Json]] = {
            PackageId: self._package,
            DecisionId: self._decision,
            DeclarationId: self._declaration,
            DocumentId: self._document,
            DueId: self._due,
            TaskId: self._task,
            ChannelId: self._channel,
            Ref: self._ref,
            Citation: self._citation,
            Said: self._said,
            Text: self._text,
        }

    def body(self) -> dict[str, Json]:
        """The command's body."""
        kinds = {slot.field: slot.hint for slot in slots(self.act.do).values()}
        return {**self._implied(), **{name: self._filled(name, kinds[name]) for name in self.act.fields}}

    def _filled(self, name: str, hint: Any) -> Json:
        value = self.act.fields[name]
        match name:
            case "fields":
                return self._fields(value)
            case "passages":
                return [{"words": str(value), "seat": self.candidate}]
        return self._wire(hint, value)

    def _wire(self, hint: Any, value: Json) -> Json:
        hint = some(hint)
        if value is None:
            return None
        if get_origin(hint) is tuple and isinstance(value, list):
            return [self._wire(get_args(hint)[0], one) for one in value]
        found = self._by_type.get(hint)
        return value if found is None else found(value)

    # --- what follows from the line, or from how the exercise stands

    def _implied(self) -> dict[str, Json]:
        fields = self.act.fields
        match self.act.do:
            case "submit-document":
                due = self._owed()
                return (
                    {"title": ""}
                    if due is None
                    else {"form": due.document, "title": in_language(due.subject, self.act.language)}
                )
            case "cast-vote" | "break-silence" if "decision" not in fields:
                return {"decision": self._decision({})}
            case "close-task" if "task" not in fields:
                return {"task": self._task({})}
            case "open-drafting":
                return {"language": self.act.language}
            case "keep-draft":
                return {"passages": []}
            case "table-wording":
                return {"words": words_of(self._draft().passages)}
            case "answer-wording":
                wording = self._draft().wording
                if wording is None:
                    raise Refused("wording-not-there")
                return {"number": wording.number}
            case "end-turn" | "declare-ready" | "withdraw-ready":
                return {"turn": self.act.at.turn}
        return {}

    def _owed(self) -> ev.DocumentDue | None:
        named = self.act.fields.get("due")
        if named is None:
            return None
        if (due := self.state.due.get(self._due(named))) is None:
            raise Refused("not-due")
        return due

    def _draft(self) -> Draft:
        fields = self.act.fields
        draft = draft_of(self.state, InstrumentId(fields["instrument"]), ProvisionId(fields["provision"]))
        if draft is None:
            raise Refused("draft-not-open")
        return draft

    # --- words

    def _said(self, value: Json) -> Json:
        if isinstance(value, Mapping):
            return {"said": str(value["text"]), "language": value.get("language", self.act.language)}
        return {"said": str(value), "language": self.act.language}

    def _text(self, value: Json) -> Json:
        return value if isinstance(value, Mapping) else {self.act.language: str(value)}

    def _fields(self, value: Mapping[str, Json]) -> Json:
        due = self._owed()
        return filled(
            due.document if due is not None else self.act.fields.get("form"), value, self._said, self.state.the_scene
        )

    # --- things

    def _package(self, value: Json) -> Json:
        return self._last("unknown-package", value, (p for p in self.state.packages.values() if p.alive)).id

    def _declaration(self, value: Json) -> Json:
        standing = (d for d in self.state.declarations.values() if not d.withdrawn)
        return self._last("unknown-declaration", value, standing).id

    def _last(self, code: str, value: Json, made: Iterator[Any]) -> Any:
        """The last of these that the named actor, or seat, has made on the text, and that this seat has seen."""
        by, text = value["last-of"], value.get("instrument")
        own = [
            one
            for one in made
            if by in (one.actor, one.seat) and text in (None, one.instrument) and self._seen(one.ref)
        ]
        if not own:
            raise Refused(code)
        return own[-1]

    def _seen(self, ref: Ref) -> bool:
        audience = self.state.audiences.get(ref)
        return audience is not None and audience.includes(self.seat)

    def _decision(self, value: Json) -> Json:
        text = value.get("instrument")
        found = [d for d in self.state.decisions.values() if d.open and text in (None, d.instrument)]
        if not found:
            raise Refused("no-decision")
        return found[-1].id

    def _document(self, value: Json) -> Json:
        if "due" in value:
            filed = self.state.filed.get(self._due(value["due"]))
            if filed is None:
                raise Refused("unknown-document")
            return filed
        by = value["last-of"]
        own = [d for d in self.state.documents.values() if by in (d.event.actor, d.event.seat)]
        if not own:
            raise Refused("unknown-document")
        return own[-1].id

    def _due(self, value: Json) -> DueId:
        return due_name(self.state, DueId(value))

    def _task(self, value: Json) -> Json:
        by = value.get("last-of")
        waiting = [t for t in self.state.tasks.values() if t.outcome is None]
        mine = [t for t in waiting if (t.owner == self.seat if by is None else by in (t.seat, self._actor(t.seat)))]
        if not mine:
            raise Refused("unknown-task")
        return mine[-1].id

    # --- talks

    def talks_to_open(self) -> tuple[SeatId, ...] | None:
        """The seats of talks that this act speaks in and that nobody has opened; None where there are none to open."""
        to = self.act.fields.get("channel")
        if not isinstance(to, list) or self.act.do == "open-channel" or self._talks(to) is not None:
            return None
        return tuple(SeatId(seat) for seat in to if seat != self.seat)

    def _talks(self, seats: list[str]) -> ChannelId | None:
        wanted = {*seats, self.seat}
        found = (c for c in self.state.channels.values() if c.form != "plenary" and set(c.seats) == wanted)
        return next((c.id for c in found if speaks_in(self.state, c.id, self.seat)), None)

    def _channel(self, value: Json) -> Json:
        if isinstance(value, list):
            found = self._talks(value)
            if found is None:
                raise Refused("unknown-channel")
            return found
        return PLENARY if value == PLENARY else value

    # --- events

    def _citation(self, value: Json) -> Json:
        return {"ref": self._ref(value), "stance": value.get("stance", "relies-on")}

    def _ref(self, value: Json) -> Json:
        """The event that is named: news, the last package, message or act of somebody, a document that was filed."""
        found = next(self._events(value), None)
        if found is None:
            raise Refused("unknown-reference")
        return found

    def _events(self, value: Mapping[str, Json]) -> Iterator[Ref]:
        state = self.state
        match value:
            case {"inject": inject}:
                named = news_name(state, InjectId(inject))
                yield from (entry.ref for entry, news in state.injects if news.inject == named)
            case {"last-of": by}:
                packages = reversed(state.packages.values())
                yield from (p.ref for p in packages if by in (p.actor, p.seat) and p.alive and self._seen(p.ref))
            case {"said-by": by}:
                yield from (
                    entry.ref
                    for entry, said in reversed(state.messages)
                    if by in (said.seat, self._actor(said.seat)) and self._seen(entry.ref)
                )
            case {"act-by": by}:
                yield from (
                    entry.ref for entry, act in reversed(state.actions) if by == act.actor and self._seen(entry.ref)
                )
            case {"due": _}:
                yield state.documents[self._document(value)].ref

    def _actor(self, seat: SeatId) -> ActorId | None:
        return None if self.state.card(seat) is None else self.state.actor_of(seat)
