"""The keys by which a line of a script fills a command: its own fields, and shorter ones for what it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from sim.exercise.core.codec import declared
from sim.exercise.core.command import Command
from sim.exercise.core.names import (
    ChannelId,
    DecisionId,
    DeclarationId,
    DocumentId,
    PackageId,
    Phrase,
    Said,
    TaskId,
)
from sim.exercise.vocabulary import COMMANDS

ENVELOPE = ("id", "seat", "by", "reason")
WORDED = ("words", "argument", "note", "comment")
"""The fields that `text` stands for, where a command has none of that name."""
MADE_BY = (PackageId, DeclarationId, TaskId, DocumentId)
"""Things that may be called the last one of somebody."""
OF_A_TEXT = (DecisionId, PackageId, DeclarationId)
"""The same for what is on a text, which may be named beside its maker; a decision is named by its text alone."""
MAY_BE_LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "submit-document": ("form", "title"),
    "cast-vote": ("decision",),
    "break-silence": ("decision",),
    "close-task": ("task",),
    "keep-draft": ("passages",),
    "table-wording": ("words",),
    "answer-wording": ("number",),
    "end-turn": ("turn",),
    "declare-ready": ("turn",),
    "withdraw-ready": ("turn",),
    "open-drafting": ("language",),
}
"""Fields of commands that follow from the line or from how the exercise stands."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The part of a command that a key of a line fills."""

    field: str
    hint: Any
    """Its type, without None."""
    within: str = ""
    """The name inside the field's value, for a key that gives only that."""


@cache
def slots(do: str) -> Mapping[str, Slot]:
    """By key, all that a line with this command may say beside its moment, its seat and its language."""
    command = COMMANDS[do].command
    own = {f.name: Slot(f.name, some(hint)) for f, hint in declared(command) if f.name not in ENVELOPE}
    own.pop("turn", None)
    if do == "open-drafting":
        own.pop("language")
    short: dict[str, Slot] = {}
    if "text" not in own and (worded := next((name for name in WORDED if name in own), None)) is not None:
        short["text"] = own[worded]
    if do == "keep-draft":
        short["text"] = own["passages"]
    for slot in own.values():
        if slot.hint is ChannelId or (do == "open-channel" and slot.field == "seats"):
            short["to"] = slot
        if slot.hint is DocumentId and do != "submit-document":
            short["due"] = Slot(slot.field, slot.hint, "due")
        if slot.hint in MADE_BY and do != "submit-document":
            short["last-of"] = Slot(slot.field, slot.hint, "last-of")
        if slot.hint in OF_A_TEXT and "instrument" not in own:
            short["instrument"] = Slot(slot.field, slot.hint, "instrument")
    return {**short, **own}


@cache
def needed(do: str) -> tuple[str, ...]:
    """The fields that a line with this command has to fill."""
    command: type[Command] = COMMANDS[do].command
    free = (*ENVELOPE, *MAY_BE_LEFT_OUT.get(do, ()))
    without = [f.name for f in fields(command) if f.default is MISSING and f.default_factory is MISSING]
    return tuple(name for name in without if name not in free)


def some(hint: Any) -> Any:
    """The type without None; for words, that of what people say."""
    if get_origin(hint) in (Union, UnionType):
        rest = tuple(one for one in get_args(hint) if one is not NoneType)
        if len(rest) == 1:
            return rest[0]
        return Said if set(rest) == {Said, Phrase} else hint
    return hint


def by_field(do: str, line: Mapping[str, Any]) -> dict[str, Any]:
    """The command's fields out of the keys of a line, short ones under the field they stand for."""
    made: dict[str, Any] = {}
    for key, value in line.items():
        slot = slots(do)[key]
        if not slot.within:
            made[slot.field] = value
        elif isinstance(inside := made.setdefault(slot.field, {}), dict):
            inside[slot.within] = value
    return made
