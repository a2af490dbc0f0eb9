"""Static files as browsers get them: sheets and scripts joined, comments left out, packed once, named by content.

Sources stay as they are written: there is no build. All addresses carry one fingerprint of everything under
`static`, so that a browser may keep a file for good and still has the new one after an update.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path

from web import packing
from web.joining import Joined, bare, beside, joined, joined_part, lent_to, needed, parts

STATIC = Path(__file__).parent / "static"
TEMPLATES = Path(__file__).parent / "templates"
BOOTSTRAP = "vendor/bootstrap.css"

_IMPORT_SHEET = re.compile(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;')
_CSS_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_WORD = re.compile(r"[A-Za-z][\w-]*")
_CLASSES = re.compile(r"""\bclass(?:Name)? ?= ?(?:"([^"]*)"|\$\{([^}]*)\})|\bclassList\.\w+\(([^)]*)\)""")
_OF_TEMPLATE = re.compile(r"\{[{%].*?[%}]\}")
_DECLARED = re.compile(r"(--bs-[\w-]+):[^;{}]*(?:;|(?=\}))")
_ASKED = re.compile(r"var\(\s*(--bs-[\w-]+)")
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_VERSION = re.compile(r"[0-9a-f]{12}")
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("font/woff2", ".woff2")

MODULES: Mapping[str, str] = {
    "fluent": "vendor/fluent.js",
    "preact": "vendor/preact.js",
    "socket.io": "vendor/socket.io.js",
    "yjs": "vendor/yjs.js",
}
"""Import names of the libraries, with their files, as every page's import map gives them."""

ENTRIES = frozenset({"js/page.js", "js/desk/main.js", "js/control/main.js", "js/debrief/main.js"})
"""The scripts that pages begin with: each is served with all modules of ours that it imports."""


Part = tuple[str, tuple[str, ...]]
"""The entry of a script that comes later, and the modules that come with it."""


@dataclass(slots=True)
class File:
    """One static file: its bytes as they are served, packed when they are first asked for."""

    name: str
    content: bytes
    mimetype: str
    packed: dict[str, bytes] = field(default_factory=dict)

    def encoded(self, coding: str) -> bytes:
        """The bytes in a content coding of `packing`; "" gives them plain."""
        if not coding:
            return self.content
        if coding not in self.packed:
            self.packed[coding] = packing.tightly(self.content, coding)
        return self.packed[coding]

    @property
    def packs(self) -> bool:
        """Whether packing makes it smaller: fonts are packed by their format."""
        return self.mimetype != "font/woff2"


class Assets:
    """Everything under a folder of static files."""

    def __init__(self, folder: Path = STATIC, templates: Path = TEMPLATES) -> None:
        """Read the folder. `templates` tell, with the scripts, which of Bootstrap's classes are in use."""
        self._sources = {
            p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
        }
        self._templates = templates
        self._files: dict[str, File] = {}
        self._joins: dict[str, Joined] = {}
        self._parts: dict[str, Part] | None = None
        digest = hashlib.sha256()
        for name, content in self._sources.items():
            digest.update(b"%s\0%d\0" % (name.encode(), len(content)) + content)
        self.version = digest.hexdigest()[:12]
        """The fingerprint in every address."""

    def path(self, name: str) -> str:
        """The fingerprinted path of a file below the address of static files. Raises KeyError."""
        if name not in self._sources:
            raise KeyError(name)
        return f"{self.version}/{name}"

    def find(self, path: str) -> tuple[File, bool] | None:
        """The file at a path, and whether the path names this very content; None where there is none.

        A fingerprint of another version finds the file of this one: a page may be older than the server.
        """
        version, _, name = path.partition("/")
        if not _VERSION.fullmatch(version):
            version, name = "", path
        file = self._file(name)
        return None if file is None else (file, version == self.version)

    def preloads(self, entry: str) -> tuple[str, ...]:
        """Scripts that a page with this entry preloads: the libraries it needs, and the entry with all our modules."""
        return *(name for name in self.modules(entry) if name in MODULES.values()), entry

    def parts_of(self, entry: str) -> tuple[str, ...]:
        """The scripts that an entry script loads later."""
        return tuple(part for part, (of, _) in self._parted().items() if of == entry)

    def place(self, script: str, line: int) -> tuple[str, int]:
        """The source that a line of a script as it is served comes from, and its line there."""
        return self._joined(script).place(line) if script in ENTRIES or script in self._parted() else (script, line)

    def modules(self, entry: str) -> tuple[str, ...]:
        """The libraries and modules of ours that an entry script is served with, each after those it imports."""
        return needed(entry, self._text, MODULES)

    def _parted(self) -> Mapping[str, Part]:
        """Each part that a script loads later: its entry, and the modules that it needs beyond the entry's."""
        if self._parts is None:
            self._parts = {}
            for entry in sorted(ENTRIES & self._sources.keys()):
                for part, modules in parts(entry, self._text, MODULES).items():
                    if part in self._parts:
                        raise ValueError(f"{part} is a part of both {self._parts[part][0]} and {entry}")
                    self._parts[part] = entry, modules
            for entry in sorted(ENTRIES & self._sources.keys()):
                self._parts.update(self._shared(entry, self._parts))
        return self._parts

    def _shared(self, entry: str, found: Mapping[str, Part]) -> Mapping[str, Part]:
        """The parts of an entry once what several of them bring is a part of its own, so that there is one of it."""
        brought = Counter(name for of, modules in found.values() if of == entry for name in modules)
        several = {name for name, times in brought.items() if times > 1 and name not in MODULES.values()}
        own = {part: modules for part, (of, modules) in found.items() if of == entry}
        alone = {name: needed(name, self._text, MODULES) for name in several if name not in own}
        return {
            part: (entry, tuple(name for name in modules if name == part or self._with(part, name, entry, several)))
            for part, modules in {**own, **alone}.items()
        }

    def _with(self, part: str, name: str, entry: str, several: AbstractSet[str]) -> bool:
        """Whether a module comes with a part: neither with the entry, nor as a part of its own."""
        return name in MODULES.values() or (name not in several and name not in self.modules(entry))

    def _joined(self, script: str) -> Joined:
        if script not in self._joins:
            self._joins[script] = self._join(script)
        return self._joins[script]

    def _join(self, script: str) -> Joined:
        if script in self._parted():
            entry, modules = self._parted()[script]
            taken = lent_to(modules, self._text, MODULES)
            lent = tuple(name for name in taken if name not in self._parted())
            others = tuple(name for name in taken if name in self._parted())
            return joined_part(script, modules, entry, lent, self._text, MODULES, others)
        asked = (lent_to(modules, self._text, MODULES) for of, modules in self._parted().values() if of == script)
        lent = tuple(sorted({name for names in asked for name in names if name not in self._parted()}))
        return joined(script, self.modules(script), self._text, MODULES, lent)

    def _file(self, name: str) -> File | None:
        if name not in self._files and name in self._sources:
            mimetype = mimetypes.guess_type(name)[0] or "application/octet-stream"
            self._files[name] = File(name, self._made(name), mimetype)
        return self._files.get(name)

    def _made(self, name: str) -> bytes:
        if name.startswith("vendor/"):
            return self._sources[name]
        if name.endswith(".css"):
            return self._sheet(name).encode()
        if name in ENTRIES or name in self._parted():
            return self._joined(name).text.encode()
        if name.endswith(".js"):
            return bare(self._text(name)).encode()
        return self._sources[name]

    def _text(self, name: str) -> str:
        return self._sources[name].decode()

    def _sheet(self, name: str) -> str:
        """A style sheet with those it imports in their places, each in the layer it was given."""
        text = _CSS_COMMENT.sub("", self._text(name))
        if name == BOOTSTRAP:
            text = self._of_bootstrap(text)

        def joined(found: re.Match[str]) -> str:
            sheet = self._sheet(beside(name, found[1]))
            return f"@layer {found[2]} {{\n{sheet}}}" if found[2] else sheet

        return _IMPORT_SHEET.sub(joined, text)

    def _of_bootstrap(self, sheet: str) -> str:
        """Bootstrap without rules of classes that no page has, and properties that no rule asks for."""
        ours = [self._text(n) for n in self._sources if n.endswith((".js", ".css")) and not n.startswith("vendor/")]
        pages = [path.read_text(encoding="utf-8") for path in sorted(self._templates.glob("**/*.html"))]
        kept = "".join(_in_use(sheet.removeprefix('@charset "UTF-8";'), _classes((*ours, *pages))))
        return _asked_for(kept, "".join(ours))


def _classes(texts: Iterable[str]) -> frozenset[str]:
    """Every word of the class attributes of templates and scripts, among them all classes they give."""
    plain = (_OF_TEMPLATE.sub(lambda found: found[0].replace('"', "'"), text) for text in texts)
    given = (found for text in plain for found in _CLASSES.findall(text))
    return frozenset(word for found in given for words in found for word in _WORD.findall(words))


def _asked_for(sheet: str, others: str) -> str:
    """A minified sheet without Bootstrap's own properties that neither it nor `others` ask for."""
    asked = frozenset(_ASKED.findall(sheet + others))
    kept = _DECLARED.sub(lambda found: found[0] if found[1] in asked else "", sheet)
    return kept if kept == sheet else _asked_for(kept, others)


def _in_use(sheet: str, words: frozenset[str]) -> Iterator[str]:
    """The rules of a minified sheet but those that only a class outside `words` could bring to bear."""
    at = 0
    while at < len(sheet):
        opens, ends = sheet.find("{", at), sheet.find(";", at)
        if opens < 0 or -1 < ends < opens:
            stop = len(sheet) if ends < 0 else ends + 1
            yield sheet[at:stop]
            at = stop
            continue
        close = _closing(sheet, opens)
        head, body = sheet[at:opens], sheet[opens + 1 : close]
        at = close + 1
        if head.startswith(("@media", "@supports")):
            kept = "".join(_in_use(body, words))
            if kept:
                yield f"{head}{{{kept}}}"
        elif head.startswith("@"):
            yield f"{head}{{{body}}}"
        else:
            selectors = [s for s in _selectors(head) if words.issuperset(_CLASS.findall(s))]
            if selectors:
                yield f"{','.join(selectors)}{{{body}}}"


def _closing(sheet: str, opens: int) -> int:
    depth = 0
    for found in re.compile(r'"[^"]*"|[{}]').finditer(sheet, opens):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return found.start()
    raise ValueError("a style sheet ends inside a rule")


def _selectors(head: str) -> list[str]:
    return re.findall(r"(?:[^,(]|\((?:[^()]|\([^()]*\))*\))+", head)
