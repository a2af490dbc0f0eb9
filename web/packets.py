"""Messages on the socket as a browser reads them: answers, news, presence; declarations only.

`tools/picture_types.py` writes them down for the scripts.
"""

from __future__ import annotations

from typing import Literal, NewType, NotRequired, TypedDict

from sim.exercise.control.picture import ControlPicture
from sim.exercise.core.names import ChannelId, ExerciseId, InstrumentId, IssueId, OptionId, Ref, SeatId, Text
from sim.exercise.core.picture import WordsShown
from sim.exercise.noticing import Notice
from sim.exercise.picture import SeatPicture
from sim.exercise.talk.intents import Intent
from web.drafting.packets import DraftGiven, DraftTaken
from web.encoding import Encoded


class WordedShown(TypedDict):
    """Words of a mind or of the world: a phrase as it leaves the server (`web.wire.spoken`)."""

    text: Text


class Told(TypedDict):
    """The event as a feed says it, `news` where it belongs under "What changed", and how it concerns the reader."""

    told: NotRequired[Text]
    news: NotRequired[Literal[True]]
    notice: NotRequired[Notice]


class Head(Told):
    """Fields of every line beside its event's own; `seq`, `by` and `mind_says` are for CONTROL alone."""

    n: int
    ref: Ref
    at: int
    kind: str
    seq: NotRequired[int]
    by: NotRequired[SeatId]
    mind_says: NotRequired[WordsShown]


Line = NewType("Line", Encoded)
"""A line of a seat's stream, encoded already: `Head` and the fields of its event."""


class Slices(SeatPicture, ControlPicture):
    """Every slice that some screen has."""


Parts = NewType("Parts", dict[str, dict[str, Encoded]])
"""Of some `Slices`, some parts, encoded already."""

Presence = Literal["here", "idle", "gone"]

View = TypedDict(
    "View",
    {"seat": SeatId, "from": int, "n": int, "now": int, "lines": list[Line], "picture": Parts},
)
"""The picture of `seat` whole, and its lines after line `from`."""


class Joined(View):
    """The answer to a join."""

    ok: Literal[True]
    presence: dict[SeatId, Presence]


News = TypedDict(
    "News",
    {"exercise": ExerciseId, "from": int, "n": int, "now": int, "lines": list[Line], "picture": Parts},
)
"""New lines after line `from`, and the parts of slices that they changed."""


class PresenceNews(TypedDict):
    """Seats whose presence changed."""

    exercise: ExerciseId
    seats: dict[SeatId, Presence]


class WritingNews(TypedDict):
    """Somebody writes in talks that the reader is in; it is kept nowhere, and passes when nothing more comes."""

    exercise: ExerciseId
    channel: ChannelId
    seat: SeatId


class Done(TypedDict):
    """The answer to an act that is committed; `n` is the asker's own last line after it."""

    ok: Literal[True]
    n: int


class PackageRead(TypedDict):
    """The options that a draft names on both sides of a trade, as choices for one text."""

    instrument: InstrumentId
    choices: dict[IssueId, OptionId]


class Understood(TypedDict):
    """The reading of a draft, told to its writer alone: a line, and what a message of it would declare."""

    ok: Literal[True]
    line: str
    intent: Intent | None
    about: list[IssueId]
    package: PackageRead | None
    sought: bool
    """Whether a surer reading is being sought: it may be asked for again in a moment."""


class Advice(TypedDict):
    """A check that a document does not meet, and the field that it is about."""

    text: Text
    field: str


class Advised(TypedDict):
    """The checks that a document being written does not meet, told to its writer alone."""

    ok: Literal[True]
    advice: list[Advice]


class Refusal(TypedDict):
    """The answer to what was refused, or met a fault of ours."""

    ok: Literal[False]
    code: str
    why: Text


Answer = Joined | Done | Understood | Advised | DraftGiven | DraftTaken | Refusal


Parting = Literal["left", "freed", "relieved", "moved", "closed"]
"""A way in which a seat ceases to be one's own: one left it, the instructor freed it, gave it to a mind or gave one
another; else the login ended.
"""


class Closed(TypedDict):
    """Why a socket was closed; with an exercise where that one alone is followed no more."""

    exercise: NotRequired[ExerciseId]
    how: Parting
    why: Text
