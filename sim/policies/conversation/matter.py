"""A person's message, as the delegation asked understands it: its points, its package, its author's earlier words."""

from __future__ import annotations

from collections.abc import Sequence

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, IssueId, OptionId, PackageId, Phrase
from sim.policies.conversation.asked import GOES_ON
from sim.policies.conversation.ledger import Line, ledger
from sim.policies.conversation.points import Point, named, point
from sim.policies.conversation.wording import Draft
from sim.policies.desk import Desk
from sim.reading.reading import Reading

BRIEF = 6
"""Content words up to which a message that names nothing may be an answer to what was said before it."""
ANSWERS = ("acceptance", "refusal", "question-interests")
PRICED = ("answer.demand.", "answer.offer.", "answer.conditional-offer.if")
"""Templates of answers that may name a price."""
UNPRICED = (".closed", ".red")
"""Endings of those that refuse a thing at any price, and speak of another."""


class Matter:
    """One message of a person, as the delegation asked understands it, with what it remembers of its author."""

    def __init__(self, desk: Desk, entry: Entry, message: ev.MessageSent, read: Reading) -> None:
        self.desk = desk
        self.entry = entry
        self.message = message
        self.read = read
        self.writer: ActorId = desk.view.actor_of(message.seat)
        self.said: Sequence[Line] = ledger(desk, self.writer, entry)
        self.points = [made for issue, option in named(read) if (made := point(desk, issue, option)) is not None]
        self.values: dict[str, str | int | float] = {}
        if not self.points and self.package() is None:
            self.points = self._answering()

    def _answering(self) -> list[Point]:
        """The point of this seat's own last words there, where a few words answer them: *agreed*, *no*, *why?*."""
        short = self.read.substance.words <= BRIEF and self.read.intent in ANSWERS
        short = short and not self.read.figures  # a figure is of another point than the one said before
        before = self._own_last() if short else None
        if before is None:
            return []
        place = "2" if "option2" in before.values and self.read.intent != "question-interests" else ""
        issue, option = before.values.get(f"issue{place}"), before.values.get(f"option{place}")
        made = (
            None if issue is None else point(self.desk, IssueId(str(issue)), OptionId(str(option)) if option else None)
        )
        if made is None:
            return []
        if (
            place
            and self.read.intent == "acceptance"
            and before.template.startswith(PRICED)
            and not before.template.endswith(UNPRICED)
            and "option" in before.values
        ):
            # They take the price that was named: with it goes what they had asked for.
            self.values |= {"issue3": before.values["issue"], "option3": before.values["option"]}
        return [made]

    def _own_last(self) -> Phrase | None:
        """This seat's last words in the talks, if they came a short while before the message."""
        heard = self.desk.heard(self.message.channel)
        for entry, said in reversed(heard):
            if entry.n >= self.entry.n or said.seat != self.desk.seat:
                continue
            fresh = self.entry.at - entry.at <= GOES_ON
            return said.words if fresh and isinstance(said.words, Phrase) else None
        return None

    def draft(self, outcome: str) -> Draft:
        """An empty answer whose template tells what it answers, and how."""
        return Draft(f"answer.{self.read.intent}.{outcome}", values=self.values)

    def on(self, made: Point, suffix: str = "") -> None:
        """Speak of that point: its issue and option are what the parts name."""
        self.values[f"issue{suffix}"] = made.issue
        if made.option is not None:
            self.values[f"option{suffix}"] = made.option

    def package(self) -> PackageId | None:
        """The package that the message is about, also one that this seat has not seen."""
        if self.message.package is not None:
            return self.message.package
        return next((PackageId(one.id) for one in self.read.about if one.kind == "package"), None)

    def seen(self, package: PackageId) -> bool:
        """Whether this seat was shown that package."""
        return package in self.desk.view.packages

    def remembered(self, deed: str, issue: IssueId) -> Line | None:
        """The last time that its author did this on that issue, naming an option."""
        return next((x for x in reversed(self.said) if x.deed == deed and x.issue == issue and x.option), None)
