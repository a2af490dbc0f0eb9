"""An act of the catalogue: its words, its code in the event-data literature, its cost and its rung on the ladder.

`sim.world.effects` has its effects on the world.
"""

from dataclasses import dataclass
from typing import Literal

from sim.language import Name, Text
from sim.world.words import WORDS

Family = Literal["talk", "cooperate", "humanitarian", "de-escalate", "protest", "threaten", "coerce", "force"]
Visibility = Literal["public", "private", "covert"]
Targets = Literal["none", "one"]
Power = Literal["act", "head"]

GOLDSTEIN_SOURCE = (
    "Goldstein (1992) scores as published with ICEWS for CAMEO codes (andybega/icews, data-raw/cameo-codes.csv, MIT)"
)
PLOVER_SOURCE = "PLOVER manual and CAMEO2PLOVER-2021 (openeventdata/PLOVER, CC BY-SA 4.0)"


@dataclass(frozen=True, slots=True)
class OtherScore:
    """A score that another public table gives to the same code."""

    goldstein: float
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing an actor can do in the world.

    ``row`` is its number in the 44-row table that the catalogue started from, None when added since. ``goldstein`` is
    the score of ``cameo`` in GOLDSTEIN_SOURCE (-10..10); ``plover`` is "TYPE:Mode", empty where PLOVER dropped the
    code; ``plover_score`` the score printed for it, None where none was found. ``nearest`` marks a code that only
    approximates the act, and ``note`` says how. ``cost`` is in action points, 1-5. ``power`` is "head" when the head of
    the delegation must decide it. ``rung`` is the level of the ladder (0-10) that the act itself implies, None when it
    implies none; ``lowers_to`` the highest rung its author's earlier acts still hold after it, None when it settles
    nothing. ``mid_level`` is its hostility on the 1-5 scale of the militarized disputes data.
    """

    id: str
    cameo: str
    goldstein: float
    plover: str
    plover_score: float | None
    family: Family
    cost: int
    visibility: Visibility = "public"
    targets: Targets = "one"
    power: Power = "act"
    rung: int | None = None
    lowers_to: int | None = None
    mid_level: int = 1
    row: int | None = None
    nearest: bool = False
    note: str = ""
    other_scores: tuple[OtherScore, ...] = ()

    @property
    def names(self) -> Text:
        """Its name, as an order: “Make a public statement”."""
        return WORDS.text(f"catalogue-{self.id}")

    def done(self, target: Name | str, language: str) -> str:
        """It as a deed of somebody named before it: “makes a public statement”, “telephones Verania”."""
        return WORDS.say(f"catalogue-{self.id}.done", language, target=target)

    @property
    def when(self) -> Text:
        """The moment that calls for it, in a sentence."""
        return WORDS.text(f"catalogue-{self.id}.when")

    @property
    def basis(self) -> Text:
        """The law that it rests on or breaks."""
        return WORDS.text(f"catalogue-{self.id}.basis")

    @property
    def is_public_threat(self) -> bool:
        """Whether the act, done in public, ties its author's hands before an audience (equation 4)."""
        return self.family == "threaten"

    @property
    def follows_through(self) -> bool:
        """Whether the act carries out an earlier threat against the same target, which frees its author at no cost."""
        return self.family in ("coerce", "force")

    @property
    def withdraws(self) -> bool:
        """Whether the act gives way to the target, so that an earlier public threat is withdrawn and its price paid."""
        return self.family == "de-escalate"
