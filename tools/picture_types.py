"""Writes down for the browser's scripts what Python sends them and takes from them: tests/script/types/picture.d.ts.

Everything in it follows from type hints: TypedDicts of pictures, packets and answers, fields of events and commands.
`python -m tools.picture_types` writes it anew after a change to one of those; a test fails until then.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NewType, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from sim.exercise.acts.relations import RelationsShown
from sim.exercise.core import codec
from sim.exercise.core.command import Command
from sim.exercise.core.event import Event
from sim.exercise.core.names import Phrase, Said
from sim.exercise.core.picture import PhraseShown, SaidShown
from sim.exercise.texts.shown import TextWhole
from sim.exercise.vocabulary import COMMANDS, KINDS
from web import answers, packets, provoking, reference, wire
from web.debrief.looks import LookShown
from web.debrief.shown import DebriefPage
from web.drafting.packets import DraftNews

WRITTEN = Path(__file__).resolve().parent.parent / "tests" / "script" / "types" / "picture.d.ts"

ROOTS: tuple[type, ...] = (
    *(packets.Head, packets.Slices, packets.Joined, packets.News, packets.PresenceNews, packets.WritingNews),
    *(
        packets.Done,
        packets.Understood,
        packets.Advised,
        packets.Refusal,
        packets.Closed,
        packets.DraftGiven,
        packets.DraftTaken,
        DraftNews,
    ),
    *(answers.Card, answers.Lobby, answers.LobbyDone, answers.LobbyRefusal, answers.LiveToken, answers.Waiting),
    *(TextWhole, RelationsShown, reference.Reference, DebriefPage, LookShown),
    answers.Coached,
    provoking.Provoked,
)
"""Types of what is sent; the types that these hold come with them, and a line for each kind of event."""

ALIASES: Mapping[str, Any] = {"Forecasts": answers.Forecasts}
"""Further types of what is sent, each under a name of its own."""

SENT: Mapping[Any, Any] = {Said: SaidShown, Phrase: packets.WordedShown, PhraseShown: packets.WordedShown}
"""Types that leave in another form than Python holds them in: phrases leave in words."""
ATOMS: Mapping[Any, str] = {str: "string", int: "number", float: "number", bool: "boolean", NoneType: "null"}

HEADING = """\
// What the server sends to scripts and takes from them. Written by `python -m tools.picture_types` from the types in
// Python: change those and run it again.

/** The same words in each language that the reader reads, by its code. */
export type Text = Record<string, string>;
"""


@dataclass(slots=True)
class Names:
    """The types met so far that are written under a name of their own."""

    ids: set[str] = field(default_factory=set)
    types: dict[str, Any] = field(default_factory=dict)

    def of(self, cls: Any) -> str:
        """The name of a TypedDict or dataclass. Raises ValueError where two share one."""
        known = self.types.setdefault(cls.__name__, cls)
        if known is not cls:
            raise ValueError(f"{cls.__module__} and {known.__module__} both have a {cls.__name__}")
        return str(cls.__name__)


def written() -> str:
    """The whole file."""
    names = Names()
    for root in ROOTS:
        names.of(root)
    kinds = [kind for _, kind in sorted(KINDS.items())]
    events = [_event(kind.name, kind.event, kind.pictured, names) for kind in kinds]
    asked = [
        _command(kind.name, kind.command, names) for _, kind in sorted(COMMANDS.items()) if kind.name in wire.ASKED
    ]
    aliases = [f"export type {name} = {shape(hint, names)};\n" for name, hint in ALIASES.items()]
    shapes = dict(_shapes(names))
    parts = [HEADING, "".join(f"export type {name} = string;\n" for name in sorted(names.ids))]
    for module in sorted({cls.__module__ for cls in names.types.values()}):
        parts.append(f"// --- {module.replace('.', '/')}.py\n")
        parts += [shapes[name] for name, cls in names.types.items() if cls.__module__ == module]
    parts += aliases
    parts.append("// --- lines, by kind of event\n")
    parts += events
    parts.append(_union("Line", "A line of a seat's stream.", [kind.event.__name__ for kind in kinds]))
    parts.append("// --- what may be asked for\n")
    parts.append(_object("Commands", "By kind of command, its body.", asked))
    return "\n".join(parts)


def pictured() -> set[str]:
    """The names of all types that stand in slices and texts."""
    names = Names()
    for root in get_type_hints(packets.Slices).values():
        shape(root, names)
    names.of(TextWhole)
    return {name for name, _ in _shapes(names)}


# --- declarations ----------------------------------------------------------------------------------------------------


def _shapes(names: Names) -> Iterator[tuple[str, str]]:
    """Each named type as it is written; those it holds are named on the way."""
    done: set[str] = set()
    while rest := [name for name in names.types if name not in done]:
        for name in rest:
            done.add(name)
            cls = names.types[name]
            yield name, _object(name, _doc(cls), list(_members(cls, names)))


def _members(cls: Any, names: Names) -> Iterator[str]:
    if is_dataclass(cls):
        for f, hint in codec.declared(cls):
            yield f"{f.name}: {shape(hint, names)};"
        return
    for name, hint in get_type_hints(cls, include_extras=True).items():
        if get_origin(hint) is NotRequired:
            yield f"{name}?: {shape(get_args(hint)[0], names)};"
        else:
            yield f"{name}: {shape(hint, names)};"


def _event(kind: str, event: type[Event], pictured: bool, names: Names) -> str:
    """A line of one kind: what every line has, and the event's fields, as `web.wire.line` lays the first over them."""
    head, name = get_type_hints(packets.Head), packets.Head.__name__
    members = [f'kind: "{kind}";']
    for f, hint in codec.declared(event):
        if f.name != "audience" and not pictured:
            members.append(f"{f.name}: {shape(hint | head[f.name] if f.name in head else hint, names)};")
            if f.name in head:
                name = f'Omit<{name}, "{f.name}">'
    return _object(event.__name__, _doc(event), members, head=name)


def _command(kind: str, command: type[Command], names: Names) -> str:
    envelope = {f.name for f in fields(Command)}
    members = [
        f"{f.name}{'' if _needed(f) else '?'}: {shape(hint, names, typed=True)}"
        for f, hint in codec.declared(command)
        if f.name not in envelope
    ]
    return f'"{kind}": {{ {"; ".join(members)} }};' if members else f'"{kind}": Record<string, never>;'


def _needed(declared: Field[Any]) -> bool:
    return declared.default is MISSING and declared.default_factory is MISSING


def _object(name: str, doc: str, members: Sequence[str], head: str | None = None) -> str:
    opening = "{" if head is None else f"{head} & {{"
    body = "".join(f"  {member}\n" for member in members)
    return f"{_comment(doc)}export type {name} = {opening}\n{body}}};\n"


def _union(name: str, doc: str, members: Iterable[str]) -> str:
    return f"{_comment(doc)}export type {name} =\n  | " + "\n  | ".join(members) + ";\n"


def _doc(cls: Any) -> str:
    """The first sentence or two of its own docstring; what dataclasses and TypedDicts make up themselves is none."""
    doc = inspect.cleandoc(cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")
    return "" if doc.startswith(f"{cls.__name__}(") else doc


def _comment(doc: str) -> str:
    return f"/** {doc} */\n" if doc else ""


# --- types -----------------------------------------------------------------------------------------------------------


def shape(hint: Any, names: Names, typed: bool = False) -> str:
    """A type as TypeScript writes it; what is `typed` by a person holds no phrase. Raises TypeError for others."""
    hint = SENT.get(hint, hint)
    origin, args = get_origin(hint), get_args(hint)
    if hint in ATOMS:
        return ATOMS[hint]
    if hint is packets.Line:
        return "Line"
    if hint is packets.Parts:
        return "{ [Name in keyof Slices]?: Partial<Slices[Name]> }"
    if isinstance(hint, NewType):
        names.ids.add(hint.__name__)
        if codec.plain(hint) is not str:
            raise TypeError(f"{hint.__name__} is no kind of text")
        return hint.__name__
    if origin is Literal:
        return " | ".join(f'"{arg}"' if isinstance(arg, str) else str(arg).lower() for arg in args)
    if origin in (Union, UnionType):
        kept = [arg for arg in args if not (typed and arg is Phrase)]
        return " | ".join(dict.fromkeys(shape(arg, names, typed) for arg in kept))
    if origin is tuple and args[-1] is not Ellipsis:
        return f"[{', '.join(shape(arg, names, typed) for arg in args)}]"
    if origin in (list, tuple):
        item = shape(args[0], names, typed)
        return f"({item})[]" if "|" in item else f"{item}[]"
    if isinstance(origin, type) and issubclass(origin, Mapping):
        if args == (str, str):
            return "Text"
        record = f"Record<{shape(args[0], names, typed)}, {shape(args[1], names, typed)}>"
        return f"Partial<{record}>" if get_origin(args[0]) is Literal else record
    if is_typeddict(hint) or is_dataclass(hint):
        return names.of(hint)
    raise TypeError(f"no script is told of a {hint!r}")


def main() -> None:
    """Write the file."""
    WRITTEN.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
