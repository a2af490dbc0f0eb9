"""The texts as a screen gets them: the law once, how each stands, the packages, and what options are worth; types only.

A screen puts them together again (`TextWhole`): `texts.picture.joined` does it here, `table.js` in a browser.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.core.blueprint import RuleKind
from sim.exercise.core.event import Authority
from sim.exercise.core.names import (
    ActorId,
    ChannelId,
    DecisionId,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    ProvisionId,
    Ref,
    SeatId,
    Text,
)
from sim.exercise.core.picture import WordsShown
from sim.exercise.decisions.events import Vote
from sim.exercise.drafting.picture import DraftingLaw, DraftShown
from sim.exercise.remarks.picture import RemarkShown
from sim.exercise.reservations.picture import DeclarationShown
from sim.exercise.reservations.queries import Admitted
from sim.exercise.texts.events import Answer, How

# --- what never changes ----------------------------------------------------------------------------------------------


class RuleShown(TypedDict):
    """Rule of adoption: whether a package can be put to a vote or a silence, and the whole rule in words."""

    kind: RuleKind
    voted: bool
    told: Text


class OptionLaw(TypedDict):
    """One way to settle an issue: `label` for tables, `words` inside the provision."""

    id: OptionId
    label: Text
    words: Text


class ProvisionWords(TypedDict):
    """An article as it is written; one without an issue is agreed text."""

    id: ProvisionId
    number: str
    title: Text
    text: Text
    basis: Text
    issue: IssueId | None
    issue_title: Text | None
    drafting: DraftingLaw | None


class ProvisionLaw(ProvisionWords):
    """An article and the options of its issue."""

    options: list[OptionLaw]


class TextWords(TypedDict):
    """A text as it is written, without its articles; `opens` is the first turn in which it can be negotiated."""

    id: InstrumentId
    title: Text
    preamble: Text
    parties: list[ActorId]
    signatories: list[ActorId]
    rule: RuleShown
    opens: int
    reservations: Admitted


class TextLaw(TextWords):
    """A text as it is written."""

    provisions: list[ProvisionLaw]


# --- how it stands ---------------------------------------------------------------------------------------------------


class DecisionShown(TypedDict):
    """A vote or a silence; `ends` in ms of exercise time, `adopted` None while it is open."""

    id: DecisionId
    package: PackageId
    rule: RuleKind
    ends: int
    seat: SeatId
    votes: dict[ActorId, Vote]
    broken_by: ActorId | None
    open: bool
    adopted: bool | None
    reason: str


class ProvisionStanding(TypedDict):
    """Option agreed of an article, and the actors for each option; "fixed" is an article without an issue.

    `said` are the actors that took their position on it, apart from what their packages propose.
    """

    state: Literal["fixed", "blank", "contested", "agreed"]
    option: OptionId | None
    stands: dict[OptionId, list[ActorId]]
    said: list[ActorId]


class TextStanding(TypedDict):
    """Status of a text, without its articles; `beyond` are the issues adopted outside the reader's mandate."""

    open: bool
    status: Literal["closed", "open", "adopted", "in-force"]
    agreed: int
    contested: int
    decisions: list[DecisionShown]
    adopted: dict[IssueId, OptionId] | None
    how: How | Literal[""]
    beyond: list[IssueId]
    initialled: list[ActorId]
    signed: list[ActorId]
    drafts: dict[ProvisionId, DraftShown]
    remarks: list[RemarkShown]
    declarations: list[DeclarationShown]


class TextShown(TextStanding):
    """Status of a text, with its articles that have an issue, by id."""

    provisions: dict[ProvisionId, ProvisionStanding]


class StakeShown(TypedDict):
    """Stake of the reader in an option: inside its mandate or to be asked for, and its worth in points of 100."""

    mandate: Literal["within", "ask"] | None
    points: float | None


StakesShown = dict[IssueId, dict[OptionId, StakeShown]]


class ValueShown(TypedDict):
    """Value of a package to the reader, in points of 100, beside that of no agreement and its aim."""

    points: float | None
    reservation: float | None
    aim: float | None
    beyond: list[IssueId]


class PackageShown(TypedDict):
    """A package on the table, and who answered what."""

    id: PackageId
    instrument: InstrumentId
    letter: str
    ref: Ref
    seat: SeatId
    actor: ActorId
    channel: ChannelId
    public: bool
    choices: dict[IssueId, OptionId]
    complete: bool
    withdrawn: bool
    lapsed: bool
    answers: dict[ActorId, Answer]
    note: WordsShown | None
    at: int
    amends: PackageId | None
    authority: Authority
    value: ValueShown | None


# --- put together ----------------------------------------------------------------------------------------------------


class OptionWhole(OptionLaw, StakeShown):
    """An option, who stands for it and what it is to the reader."""

    stands: list[ActorId]


class ProvisionWhole(ProvisionWords, ProvisionStanding):
    """An article, how it stands, and its options."""

    options: list[OptionWhole]


class TextWhole(TextWords, TextStanding):
    """A text in one piece."""

    provisions: list[ProvisionWhole]
    packages: list[PackageShown]
