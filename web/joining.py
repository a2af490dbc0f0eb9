"""Scripts joined into one: an entry script and the modules it imports, each in a scope of its own.

A module that one of them loads later, by `import("./Part.js")`, is a part of the entry: it is served with what it needs
beyond the entry's modules, and takes those from the entry, so that there is one of each.

It is no bundler: it knows the few forms in which our modules import and export, and raises on any other.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"([^"]+)";', re.MULTILINE)
_LATER = re.compile(r'\bimport\("(\.[^"]+)"\)')
_ANY_IMPORT = re.compile(r"^import\b", re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
_ANY_EXPORT = re.compile(r"^export\b", re.MULTILINE)
_JS_DOC = re.compile(r"[ \t]*/\*\*.*?\*/", re.DOTALL)
_JS_LINE = re.compile(r"^[ \t]*//.*$", re.MULTILINE)
_RENAMED = re.compile(r"(\w+) as (\w+)")


def bare(script: str) -> str:
    """A script without its documentation and the lines that are comments alone; its line numbers stay.

    It may say no `/**` and start no line with `//` outside comments.
    """
    return _JS_LINE.sub("", _JS_DOC.sub(_blank, script))


def beside(name: str, address: str) -> str:
    """The name of the file that another one calls by a relative address."""
    parts = name.split("/")[:-1]
    for part in address.split("/"):
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def needed(entry: str, text: Callable[[str], str], named: Mapping[str, str]) -> tuple[str, ...]:
    """The modules that an entry script needs, each after those it imports, itself last. `named` are bare names.

    Raises ValueError where modules import each other in a circle.
    """
    found: dict[str, bool] = {}

    def walk(name: str) -> Iterator[str]:
        if not found.setdefault(name, False) and name in path:
            raise ValueError(f"{' imports '.join([*path[path.index(name) :], name])}")
        if found[name]:
            return
        path.append(name)
        for _, address in IMPORT.findall(text(name)):
            yield from walk(named.get(address) or beside(name, address))
        path.pop()
        found[name] = True
        yield name

    path: list[str] = []
    return tuple(walk(entry))


def parts(entry: str, text: Callable[[str], str], named: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The parts of an entry, and of its parts, each with the modules of ours that it needs beyond the entry's."""
    found: dict[str, tuple[str, ...]] = {}
    known = needed(entry, text, named)
    asked = [*known]
    while asked:
        name = asked.pop()
        if name in named.values():
            continue
        for address in _LATER.findall(bare(text(name))):
            part = beside(name, address)
            if part not in found and part not in known:
                found[part] = tuple(n for n in needed(part, text, named) if n not in known or n in named.values())
                asked.extend(found[part])
    return found


@dataclass(slots=True)
class Joined:
    """The text of joined scripts, and where each begins in it."""

    text: str = ""
    _starts: list[int] = field(default_factory=list)
    _names: list[str] = field(default_factory=list)

    def add(self, name: str, text: str) -> None:
        """Append a module."""
        self._starts.append(self.text.count("\n") + 1)
        self._names.append(name)
        self.text += text + "\n"

    def place(self, line: int) -> tuple[str, int]:
        """The module that a line of the text comes from, and its line there."""
        at = bisect(self._starts, line) - 1
        return self._names[max(at, 0)], line - self._starts[max(at, 0)] + 1


def joined(
    entry: str,
    modules: tuple[str, ...],
    text: Callable[[str], str],
    named: Mapping[str, str],
    lent: tuple[str, ...] = (),
) -> Joined:
    """An entry script with its `modules`; those that are `named` stay imports. Raises ValueError on another form.

    It exports the modules `lent` to its parts.
    """
    made = Joined(_outside(modules, named))
    for name in modules:
        if name not in named.values():
            made.add(name, _scope(name, bare(text(name)), name == entry, entry, named))
    if lent:
        made.text += f"export {{ {', '.join(map(_handle, lent))} }};\n"
    return made


def joined_part(
    part: str,
    modules: tuple[str, ...],
    entry: str,
    lent: tuple[str, ...],
    text: Callable[[str], str],
    named: Mapping[str, str],
    others: tuple[str, ...] = (),
) -> Joined:
    """A part with those `modules` that its entry lacks; the rest are `lent` to it, or parts of their own (`others`)."""
    made = Joined(_outside(modules, named))
    if lent:
        taken = ", ".join(map(_handle, lent))
        made.text += f'import {{ {taken} }} from "{"../" * part.count("/")}{entry}";\n'
    for name in others:
        made.text += f'import * as {_handle(name)} from "{"../" * part.count("/")}{name}";\n'
    for name in modules:
        if name not in named.values():
            made.add(name, _scope(name, bare(text(name)), False, part, named))
    exports = ", ".join(found for _, found in _EXPORT.findall(bare(text(part))))
    made.text += f"export const {{ {exports} }} = {_handle(part)};\n"
    return made


def lent_to(modules: tuple[str, ...], text: Callable[[str], str], named: Mapping[str, str]) -> tuple[str, ...]:
    """The modules that those of a part take from its entry."""
    asked = {
        named.get(address) or beside(name, address)
        for name in modules
        if name not in named.values()
        for _, address in IMPORT.findall(text(name))
    }
    return tuple(sorted(asked - {*modules} - {*named.values()}))


def _outside(modules: tuple[str, ...], named: Mapping[str, str]) -> str:
    """The imports of libraries."""
    used = ((name, path) for name, path in named.items() if path in modules)
    return "".join(f'import * as {_handle(path)} from "{name}";\n' for name, path in used)


def _scope(name: str, text: str, last: bool, entry: str, named: Mapping[str, str]) -> str:
    exports = [found for _, found in _EXPORT.findall(text)]
    body = _EXPORT.sub(r"\1 \2", IMPORT.sub(partial(_taken, name, named), text))
    for form in (_ANY_IMPORT, _ANY_EXPORT):
        if strange := form.search(body):
            raise ValueError(f"{name}: {body[strange.start() :].splitlines()[0]}")
    above = "../" * entry.count("/")
    body = body.replace("import.meta.url", f'new URL("{above}{name}", import.meta.url)')
    body = _LATER.sub(lambda part: f'import(new URL("{above}{beside(name, part[1])}", import.meta.url))', body)
    if last:
        return f"{{ {body} }}"
    return f"const {_handle(name)} = (() => {{ {body} return {{ {', '.join(exports)} }}; }})();"


def _taken(name: str, named: Mapping[str, str], found: re.Match[str]) -> str:
    """An import as a constant, over as many lines."""
    names, address = found[1], found[2]
    if names is None:
        return _blank(found)
    module = named.get(address) or beside(name, address)
    taken = _RENAMED.sub(r"\1: \2", names)
    return f"const {{{taken}}} = {_handle(module)};"


def _handle(name: str) -> str:
    return "$" + re.sub(r"\W", "_", name)


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")
