"""JSON of what was possible on a text; declarations only.

`tools/picture_types.py` writes them down for the scripts.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId, PackageId, Ref, SeatId

Status = Literal["open", "adopted", "signed", "in-force"]
Fate = Literal["adopted", "rejected", "withdrawn", "lapsed"]


class PartyShown(TypedDict):
    """A party with stakes: its values in points; `ideal` is its most in the zone, None where there is no zone."""

    actor: ActorId
    no_deal: float
    aim: float
    ideal: float | None


class PlaceShown(TypedDict):
    """A package and its value to each party, in the parties' order; `reachable` where no red line forbids it."""

    choices: dict[IssueId, OptionId]
    points: list[float]
    reachable: bool


class TabledShown(TypedDict):
    """A package on the path: `points` as elsewhere, an open issue counting 0; `elapsed` in ms of exercise time."""

    package: PackageId
    letter: str
    ref: Ref
    seat: SeatId
    actor: ActorId
    at: int
    elapsed: int
    turn: int
    public: bool
    complete: bool
    choices: dict[IssueId, OptionId]
    points: list[float]
    answers: dict[ActorId, str]
    fate: Fate


class ChangeShown(TypedDict):
    """One issue settled otherwise."""

    issue: IssueId
    was: OptionId
    now: OptionId


class TradeShown(TypedDict):
    """A change of one or two issues that nobody would have lost by; `more` is what each party gains by it."""

    changes: list[ChangeShown]
    points: list[float]
    more: list[float]
    total: float


class DealShown(TypedDict):
    """The text as adopted: `gains` over no deal, each party's `shares` of them (None where there is no gain), and
    `left`, the most that could have been added without loss to anyone (0 on the frontier).
    """

    choices: dict[IssueId, OptionId]
    status: Status
    how: str
    package: PackageId | None
    points: list[float]
    gains: list[float]
    shares: list[float] | None
    left: float
    efficient: bool


class PairShown(TypedDict):
    """The frontier of two parties, by their places among the parties: (value to one, value to the other), rising."""

    one: int
    other: int
    points: list[tuple[float, float]]


class PossibleShown(TypedDict):
    """One text: every list of points is in the order of `parties`.

    `outcomes` counts all packages, `reachable` those inside everybody's red lines and `zone` those of them that give
    every party its no-deal value; `cloud` and `beyond` are the packages drawn, reachable and not.
    """

    instrument: InstrumentId
    parties: list[PartyShown]
    outcomes: int
    reachable: int
    zone: int
    sampled: bool
    cloud: list[list[float]]
    beyond: list[list[float]]
    frontier: list[PlaceShown]
    pairs: list[PairShown]
    nash: PlaceShown | None
    kalai_smorodinsky: PlaceShown | None
    path: list[TabledShown]
    deal: DealShown | None
    start: PackageId | None
    """Without a deal, the complete package that came nearest to one: the trades start from it."""
    trades: list[TradeShown]
