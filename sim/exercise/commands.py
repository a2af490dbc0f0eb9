"""What a seat can ask for: imperative, one class each, with the kind a browser or a mind names it by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.blueprint import DocumentKindId, InjectForm
from sim.exercise.events import Authority, Intent, Vote
from sim.exercise.names import (
    CONTROL,
    PLENARY,
    ActId,
    ActorId,
    ChannelId,
    Choices,
    CommandId,
    DecisionId,
    DocumentId,
    DueId,
    InjectId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    PackageId,
    Phrase,
    Pseudonym,
    Ref,
    SeatId,
    TaskId,
    Text,
    Words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """The root of all commands.

    `seat` acts; `by` is who asked, as the server knows it: the seat itself, or CONTROL speaking for it. `reason` is a
    mind's explanation and reaches CONTROL only.
    """

    kind: ClassVar[str]
    id: CommandId
    seat: SeatId
    by: SeatId | None = None
    reason: Phrase | None = None

    @property
    def asker(self) -> SeatId:
        return self.by if self.by is not None else self.seat

    @property
    def from_control(self) -> bool:
        return self.asker == CONTROL


# --- talk


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenChannel(Command):
    """Two delegations make a bilateral, more a caucus; seats of one's own delegation only, a delegation room."""

    kind: ClassVar[str] = "open-channel"
    seats: tuple[SeatId, ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMessage(Command):
    kind: ClassVar[str] = "send-message"
    channel: ChannelId
    words: Words
    intent: Intent | None = None
    about: tuple[IssueId, ...] = ()
    package: PackageId | None = None
    reply_to: Ref | None = None


# --- drafting


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePackage(Command):
    """Table an offer; with `amends`, as a change to a package that lies on the table."""

    kind: ClassVar[str] = "table-package"
    instrument: InstrumentId
    choices: Choices
    channel: ChannelId = PLENARY
    amends: PackageId | None = None
    authority: Authority = "mandate"
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawPackage(Command):
    kind: ClassVar[str] = "withdraw-package"
    package: PackageId


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPackage(Command):
    kind: ClassVar[str] = "answer-package"
    package: PackageId
    answer: Literal["accept", "reject"]
    authority: Authority = "mandate"
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePosition(Command):
    kind: ClassVar[str] = "take-position"
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    authority: Authority = "mandate"


@dataclass(frozen=True, slots=True, kw_only=True)
class PutToDecision(Command):
    """Call the vote, or open the silence, on a complete package."""

    kind: ClassVar[str] = "put-to-decision"
    package: PackageId


@dataclass(frozen=True, slots=True, kw_only=True)
class CastVote(Command):
    kind: ClassVar[str] = "cast-vote"
    decision: DecisionId
    vote: Vote
    authority: Authority = "mandate"


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakSilence(Command):
    kind: ClassVar[str] = "break-silence"
    decision: DecisionId
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Initial(Command):
    kind: ClassVar[str] = "initial"
    instrument: InstrumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Command):
    kind: ClassVar[str] = "sign"
    instrument: InstrumentId


# --- mandate


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCapital(Command):
    kind: ClassVar[str] = "ask-capital"
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words


# --- acts


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAction(Command):
    kind: ClassVar[str] = "take-action"
    act: ActId
    target: ActorId | None = None
    words: Words | None = None
    basis: str = ""


# --- agreements in force


@dataclass(frozen=True, slots=True, kw_only=True)
class Perform(Command):
    """Do from now on what the delegation owes under this obligation, as it does unless it withholds it."""

    kind: ClassVar[str] = "perform"
    obligation: ObligationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Withhold(Command):
    """Stop doing what the delegation owes under this obligation; others learn what monitoring shows them."""

    kind: ClassVar[str] = "withhold"
    obligation: ObligationId


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseDispute(Command):
    """Turn to the text's own procedure over an obligation owed to the delegation."""

    kind: ClassVar[str] = "raise-dispute"
    obligation: ObligationId
    words: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapBack(Command):
    """Suspend what the delegation owes in return, where the text lets it when this obligation is found broken."""

    kind: ClassVar[str] = "snap-back"
    obligation: ObligationId


# --- documents, tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDocument(Command):
    """File a document, or with `document` a new revision of one."""

    kind: ClassVar[str] = "submit-document"
    form: DocumentKindId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]
    cites: tuple[Ref, ...] = ()
    due: DueId | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff(Command):
    kind: ClassVar[str] = "sign-off"
    document: DocumentId
    decision: Literal["approved", "returned"]
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Command):
    """Publish an approved press line."""

    kind: ClassVar[str] = "release"
    document: DocumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTask(Command):
    kind: ClassVar[str] = "set-task"
    owner: SeatId
    text: Words
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseTask(Command):
    kind: ClassVar[str] = "close-task"
    task: TaskId
    outcome: Literal["done", "dropped"] = "done"


# --- seats


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSeat(Command):
    """A person sits down. Only the lobby issues it, with the pseudonym it keeps for that person."""

    kind: ClassVar[str] = "take-seat"
    pseudonym: Pseudonym


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveSeat(Command):
    kind: ClassVar[str] = "leave-seat"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverSeat(Command):
    """CONTROL hands the seat to a mind."""

    kind: ClassVar[str] = "cover-seat"
    mind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver(Command):
    """Leave a brief on the desk of a seat that changes hands. Only the server issues it, from the seat's own view."""

    kind: ClassVar[str] = "hand-over"
    stands: tuple[Words, ...]
    promised: tuple[Words, ...] = ()
    holds: tuple[Words, ...] = ()
    others: tuple[Words, ...] = ()
    due: tuple[Words, ...] = ()


# --- CONTROL


@dataclass(frozen=True, slots=True, kw_only=True)
class Start(Command):
    kind: ClassVar[str] = "start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Command):
    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Command):
    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendTurn(Command):
    kind: ClassVar[str] = "extend-turn"
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse(Command):
    """Time has passed inside a turn: what has fallen due happens."""

    kind: ClassVar[str] = "pulse"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTurn(Command):
    """The world moves by the scenario's days."""

    kind: ClassVar[str] = "end-turn"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndExercise(Command):
    kind: ClassVar[str] = "end-exercise"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseInject(Command):
    kind: ClassVar[str] = "release-inject"
    inject: InjectId


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangeInject(Command):
    """Hold, skip or re-arm an inject that has not been released."""

    kind: ClassVar[str] = "arrange-inject"
    inject: InjectId
    status: Literal["held", "skipped", "armed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickInject(Command):
    """News written on the spot."""

    kind: ClassVar[str] = "quick-inject"
    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str = "B2"
    priority: Literal["routine", "priority", "immediate"] = "routine"
    to: tuple[SeatId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteObservation(Command):
    kind: ClassVar[str] = "note-observation"
    text: str
    about: Ref | None = None
    about_seat: SeatId | None = None
