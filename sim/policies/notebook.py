"""A seat's notes on its view so far, kept in the order in which its mind needs it.

A view only grows: messages, packages, acts and news are added and never taken back. So a notebook goes on where it
stopped, and one begun anew on the same view finds the same. What can change in place (answers, votes, positions,
signatures) is not kept here; it is read from the view itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Power
from sim.exercise.core.event import Entry
from sim.exercise.core.names import (
    ActorId,
    ChannelId,
    DocumentId,
    InstrumentId,
    IssueId,
    OptionId,
    Phrase,
    SeatId,
)
from sim.exercise.papers.state import Task
from sim.exercise.state import State
from sim.exercise.talk.reading import plain_reading
from sim.exercise.texts.state import Package
from sim.policies.grade import LINES, Line
from sim.policies.phrases import known, variants
from sim.policies.text_notes import TextNotes
from sim.policies.worth import shape_of
from sim.world.catalogue import ACTS

Heard = tuple[Entry, ev.MessageSent]
Seen = Literal[
    "decision",
    "received",
    "attack",
    "news",
    "obligations",
    "due",
    "documents",
    "tasks",
    "first turn",
    "no line",
]
"""Matter for a seat to look at: a decision under way, acts done to the delegation, a hostile one or news that is not
yet stale, papers, a line still to be drawn, and so on."""
Occasion = Power | Literal["spokesperson"] | Seen
"""A power that a seat uses for its delegation, that it speaks for it, or matter that it has to look at."""
HOSTILE = ("protest", "threaten", "coerce", "force")
"""Families of acts that are meant to hurt or to press."""
WISHES = (
    "talk.interest",
    "talk.interest-among",
    "talk.interest-elsewhere",
    "talk.position",
    "talk.reject-public",
    "talk.break",
)
"""Templates in which a delegation names an issue and the option it needs there."""
RECENT = 150
"""The last messages of which those of people are read, by a notebook that is begun anew."""
TOLD = ("answer.question-interests.told", "answer.package.reject")
"""The same, where what it needs is the second issue named and the second option."""


class Notebook:
    """One seat's notes on its view. `catch_up` takes in what is new."""

    def __init__(self, view: State, seat: SeatId) -> None:
        scene = view.the_scene
        self.view = view
        self.seat = seat
        self.card = next(s for s in scene.seats if s.id == seat)
        self.actor = self.card.actor
        self.actor_of: Mapping[SeatId, ActorId] = {s.id: s.actor for s in scene.seats}
        self.origin = next(iter(view.audiences), "")
        """The name of the first event of this stream: it differs between exercises."""
        self.texts: dict[InstrumentId, TextNotes] = {}
        self.text_of: dict[IssueId, TextNotes] = {}
        self.heard: dict[ChannelId, list[Heard]] = {}
        self.typed: set[ChannelId] = set()
        """The channels in which a person has said something."""
        self._spoken: dict[str, list[Heard]] = {}
        """This seat's messages, by template."""
        self._spoken_as: dict[str, list[list[Heard]]] = {}
        self.on_news: dict[str, set[ActorId]] = {}
        """By piece of news, the actors that spoke of it in a template."""
        self.own_news: set[str] = set()
        """The news of which this seat spoke so."""
        self.met: dict[str, list[int]] = {}
        """Counts of each wording of a template in messages so far, in the order of its wordings."""
        self.own: dict[str, list[int]] = {}
        """Counts of each wording in this seat's own messages."""
        self.attacks: list[tuple[Entry, ev.ActionTaken | ev.CovertActionTaken]] = []
        """Hostile acts against the delegation."""
        self.received: list[tuple[Entry, ev.ActionTaken | ev.CovertActionTaken]] = []
        """All acts done to the delegation."""
        self.acted: list[tuple[Entry, ev.ActionTaken | ev.CovertActionTaken]] = []
        """The delegation's own acts."""
        self._moved: int | None = None
        self._documents: list[DocumentId] = []
        self.line: Line | None = None
        """The line the delegation has drawn for itself, as its own task says."""
        self._seen = [0, 0, 0, 0, 0, 0]
        self._leads: dict[tuple[ActorId, Power], SeatId | None] = {}
        self._holders: list[str] = []
        self.led: frozenset[Power] = frozenset()
        """The powers that this seat uses for its delegation."""
        self.roles: frozenset[Occasion] = frozenset()
        """Those powers, whether it has the chair, and whether it speaks for the delegation."""
        self._answered = -1

    @property
    def moved(self) -> int | None:
        """When this seat last spoke, tabled, acted or wrote (wall ms); None where it never did."""
        moments = [self.view.documents[d].at for d in self._documents]
        if self._moved is not None:
            moments.append(self._moved)
        return max(moments, default=None)

    def catch_up(self) -> None:
        """Take in what the view has gained since the last time."""
        view, seen = self.view, self._seen
        if len(view.instruments) > len(self.texts):
            self._texts()
        for place in range(seen[0], len(view.messages)):
            self._message(place, *view.messages[place])
        seen[0] = len(view.messages)
        if len(view.packages) > seen[1]:
            for package in islice(view.packages.values(), seen[1], None):
                self._package(package)
            seen[1] = len(view.packages)
        for entry, act in view.actions[seen[2] :]:
            self._act(entry, act)
        seen[2] = len(view.actions)
        if len(view.documents) > seen[3]:
            for document in islice(view.documents.values(), seen[3], None):
                if document.event.seat == self.seat:
                    self._documents.append(document.id)
            seen[3] = len(view.documents)
        if len(view.tasks) > seen[4]:
            for task in islice(view.tasks.values(), seen[4], None):
                self._task(task)
            seen[4] = len(view.tasks)
        for who, words in view.reasons[seen[5] :]:
            if isinstance(words, Phrase):
                self._wording(words, who == self.seat)
        seen[5] = len(view.reasons)
        if self._answered != len(view.answered):
            # The first time every text, later those on which the capital has answered since.
            answered = {a.event.instrument for a in view.answered[max(0, self._answered) :]}
            for name, text in self.texts.items():
                if self._answered < 0 or name in answered:
                    text.settle(view.mandates.get(self.actor))
            self._answered = len(view.answered)
        holders: list[str] = [h.holder for h in view.held.values()]
        if holders != self._holders:
            self._leads.clear()
            self._holders = holders
            self.led = frozenset([p for p in self.card.powers if self.lead(self.actor, p) == self.seat])
            self.roles = self.led | {p for p in self.card.powers if p == "chair"}
            if self.spokesperson(self.actor) == self.seat:
                self.roles |= {"spokesperson"}

    def _texts(self) -> None:
        """Take up the texts that lie before all now and did not before."""
        scene = self.view.the_scene
        for text in scene.instruments:
            if text.id not in self.texts:
                self.texts[text.id] = TextNotes(self.view, text, shape_of(text, scene.issues), self.actor)
        self.text_of = {issue: text for text in reversed(self.texts.values()) for issue in text.shape.issues}
        self._answered = -1

    def _move(self, at: int) -> None:
        self._moved = at if self._moved is None else max(at, self._moved)

    def _message(self, order: int, entry: Entry, message: ev.MessageSent) -> None:
        self.heard.setdefault(message.channel, []).append((entry, message))
        mine = message.seat == self.seat
        if mine:
            self._move(entry.at)
        words = message.words
        if not isinstance(words, Phrase):
            self.typed.add(message.channel)
            self._heard_person(order, entry, message)
            return
        if mine:
            if words.template not in self._spoken:
                self._spoken[words.template] = []
                self._spoken_as.clear()
            self._spoken[words.template].append((entry, message))
        self._wording(words, mine)
        actor = self.actor_of[message.seat]
        if "inject" in words.values and words.template.startswith("talk."):
            self.on_news.setdefault(str(words.values["inject"]), set()).add(actor)
            if mine:
                self.own_news.add(str(words.values["inject"]))
        if words.template in WISHES:
            self._wish(entry.at, order, actor, words, "")
        elif words.template in TOLD and "option2" in words.values:
            self._wish(entry.at, order, actor, words, "2")

    def spoken_as(self, start: str) -> list[list[Heard]]:
        """This seat's messages in each template whose name starts so."""
        found = self._spoken_as.get(start)
        if found is None:
            found = [spoken for name, spoken in self._spoken.items() if name.startswith(start)]
            self._spoken_as[start] = found
        return found

    def _heard_person(self, order: int, entry: Entry, message: ev.MessageSent) -> None:
        """Take down what a person of another delegation says that it would give, or wants: it stands for both."""
        actor = self.actor_of[message.seat]
        late = order >= len(self.view.messages) - RECENT
        read = plain_reading(self.view, message) if late and actor != self.actor else None
        if read is None or read.intent not in ("offer", "conditional-offer", "demand"):
            return
        said = {IssueId(i): OptionId(o) for i, o in (*read.trade.give.items(), *read.trade.ask.items())}
        for text in self.texts.values():
            if actor in text.text.parties:
                text.wish(entry.at, order, actor, said)

    def _wish(self, at: int, order: int, actor: ActorId, words: Phrase, place: str) -> None:
        issue = IssueId(str(words.values.get(f"issue{place}")))
        option = OptionId(str(words.values.get(f"option{place}")))
        text = self.text_of.get(issue)
        if text is not None:
            text.wish(at, order, actor, {issue: option})

    def _wording(self, words: Phrase, mine: bool) -> None:
        place = words.values.get("v")
        if place is None:
            return
        for counts in (self.met, self.own) if mine else (self.met,):
            row = counts.get(words.template)
            if row is None:
                row = counts[words.template] = [0] * (variants(words.template) if known(words.template) else 0)
            if len(row) <= int(place):
                row.extend([0] * (int(place) + 1 - len(row)))
            row[int(place)] += 1

    def _package(self, package: Package) -> None:
        if package.seat == self.seat:
            self._move(package.at)
        if isinstance(package.note, Phrase):
            self._wording(package.note, package.seat == self.seat)
        self.texts[package.instrument].add(package, package.actor == self.actor)

    def _act(self, entry: Entry, act: ev.ActionTaken | ev.CovertActionTaken) -> None:
        if act.seat == self.seat:
            self._move(entry.at)
        if isinstance(act.words, Phrase):
            self._wording(act.words, act.seat == self.seat)
        if act.actor == self.actor:
            self.acted.append((entry, act))
        if act.target == self.actor and act.act in ACTS:
            self.received.append((entry, act))
            if ACTS[act.act].family in HOSTILE:
                self.attacks.append((entry, act))

    def _task(self, task: Task) -> None:
        if self.line is None and self.actor_of.get(task.owner) == self.actor and isinstance(task.text, Phrase):
            name = task.text.template.removeprefix("task.line-")
            if name in LINES:
                self.line = name  # type: ignore[assignment]

    # --- people

    def lead(self, actor: ActorId, power: Power) -> SeatId | None:
        """The seat that uses a power for its delegation: a person who has it, else the head, else the first mind."""
        key = (actor, power)
        if key not in self._leads:
            self._leads[key] = self._lead(actor, power)
        return self._leads[key]

    def _lead(self, actor: ActorId, power: Power) -> SeatId | None:
        able = [s for s in self.view.the_scene.seats if s.actor == actor and power in s.powers]
        persons = [s for s in able if self.view.held[s.id].holder == "person"]
        minds = [s for s in able if self.view.held[s.id].holder == "mind" or s.id == self.seat]
        minds.sort(key=lambda s: "sign" not in s.powers)
        return next((s.id for s in (*persons, *minds)), None)

    def spokesperson(self, actor: ActorId) -> SeatId | None:
        """The seat that speaks for a delegation: who negotiates for it, else who publishes, else its first seat."""
        for power in _SPEAKING:
            if (seat := self.lead(actor, power)) is not None:
                return seat
        return next((s.id for s in self.view.the_scene.seats if s.actor == actor), None)


_SPEAKING: tuple[Power, ...] = ("table", "publish", "act")


def notebook_of(view: State, seat: SeatId, kept: Notebook | None) -> Notebook:
    """The seat's notebook on this view, up to date: the one `kept`, where it is of this very view."""
    notebook = kept if kept is not None and kept.view is view and kept.seat == seat else Notebook(view, seat)
    notebook.catch_up()
    return notebook
