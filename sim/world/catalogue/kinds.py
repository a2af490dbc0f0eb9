"""Acts by kind of actor: who can do them, to whom, and on which law each then rests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from sim.language import Text
from sim.world.catalogue.act import Act
from sim.world.words import WORDS

ActorKind = Literal["state", "organisation", "ngo", "armed-group", "firm", "local-authority"]
Law = Literal["peace", "iac", "niac"]
"""The law of armed conflict that a scenario stands under: none, that of wars between States, or of internal ones."""

EVERY: tuple[ActorKind, ...] = get_args(ActorKind)
_STATES: tuple[ActorKind, ...] = ("state",)
_PUBLIC: tuple[ActorKind, ...] = ("state", "organisation")
_OFFICIAL: tuple[ActorKind, ...] = ("state", "organisation", "local-authority")
_ARMED: tuple[ActorKind, ...] = ("state", "armed-group")
_SERVING: tuple[ActorKind, ...] = ("state", "organisation", "armed-group")
_HELPING: tuple[ActorKind, ...] = ("state", "organisation", "ngo")
_GOOD_OFFICES: tuple[ActorKind, ...] = ("state", "organisation", "ngo", "local-authority")

BY: Mapping[str, tuple[ActorKind, ...]] = {
    **dict.fromkeys(
        [
            "summon-ambassador",
            "recall-ambassador",
            "expel-diplomats",
            "break-relations",
            "recognise",
            "bring-case",
            "freeze-assets",
            "seize-property",
            "travel-advisory",
            "evacuate-nationals",
        ],
        _STATES,
    ),
    **dict.fromkeys(
        [
            "demarche",
            "convene-emergency-meeting",
            "cut-aid",
            "threaten-sanctions",
            "impose-sanctions",
            "ease-sanctions",
            "deploy-peacekeepers",
            "veto",
        ],
        _PUBLIC,
    ),
    **dict.fromkeys(["visit", "economic-aid"], _OFFICIAL),
    **dict.fromkeys(
        [
            "grant-humanitarian-access",
            "deny-humanitarian-access",
            "expel-aid-agency",
            "raise-alert",
            "mobilise-forces",
            "blockade",
            "occupy-territory",
            "use-force",
            "abduct",
            "attack-staff",
            "threaten-force",
            "ultimatum",
            "cyber-operation",
            "withdraw-forces",
            "ceasefire",
            "release-detainees",
        ],
        _ARMED,
    ),
    **dict.fromkeys(
        ["military-cooperation", "share-intelligence", "invite-observers", "open-humanitarian-corridor"], _SERVING
    ),
    **dict.fromkeys(["mediate", "propose-formula", "press-for-settlement"], _GOOD_OFFICES),
    "notify-planned-measures": ("state", "organisation", "armed-group", "local-authority"),
    "admit-inspectors": ("state", "organisation", "armed-group", "firm"),
    "economic-cooperation": ("state", "organisation", "local-authority", "firm"),
}
"""The kinds of actor that can do an act; any can do one that is left out."""

TO: Mapping[str, tuple[ActorKind, ...]] = {
    **dict.fromkeys(["summon-ambassador", "recall-ambassador", "expel-diplomats", "break-relations"], _STATES),
    **dict.fromkeys(["demarche", "bring-case"], _PUBLIC),
    "visit": _OFFICIAL,
    "appeal-for-aid": _HELPING,
    "expel-aid-agency": ("organisation", "ngo"),
    "military-cooperation": _SERVING,
    "threaten-force": _ARMED,
    "use-force": _ARMED,
    "ultimatum": _SERVING,
}
"""The kinds of actor to which an act can be done, likewise."""


def open_to(act: str, kind: str) -> bool:
    """Whether an actor of that kind can do the act."""
    return kind in BY.get(act, EVERY)


def fits(act: str, kind: str) -> bool:
    """Whether the act can be done to an actor of that kind: nobody summons the ambassador of a relief agency."""
    return kind in TO.get(act, EVERY)


def open_among(acts: Iterable[str], kind: str) -> tuple[str, ...]:
    """Those of the acts that an actor of that kind can do, in their order."""
    return tuple(act for act in acts if open_to(act, kind))


def basis_of(act: Act, kind: str, law: str = "peace") -> Text:
    """The law that the act rests on or breaks when an actor of that kind does it, under that law of armed conflict.

    What the sentences say for the kind, for the conflict, and for all who are no State, in this order, else for States.
    """
    name = f"catalogue-{act.id}"
    other = () if kind == "state" else ("other",)
    said = WORDS.attributes(name)
    found = next((f"basis-{form}" for form in (kind, law, *other) if f"basis-{form}" in said), "basis")
    return WORDS.text(f"{name}.{found}")
