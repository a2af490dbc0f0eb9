"""`python -m web.i18n update`: bring the French catalogue up to the sentences that code, pages and scripts now use.

`python -m web.i18n missing` lists those that still have no French.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

WEB = Path(__file__).parent.parent
FRENCH = Path(__file__).parent / "fr" / "LC_MESSAGES" / "messages.po"

HEADER = """\
# The French of Plenipo's pages and scripts. `python -m web.i18n update` keeps it complete; people write the words."""

Keywords = Mapping[str, tuple[int, ...] | None]
IN_PYTHON: Keywords = {"_": None, "gettext": None, "lazy_gettext": None, "both": None, "say": None, "ngettext": (1, 2)}
IN_PAGES: Keywords = {"_": None, "gettext": None, "ngettext": (1, 2)}
IN_SCRIPTS = re.compile(r'\bt\(\s*"((?:[^"\\]|\\.)+)"')
"""A sentence in a script: t("...") with the sentence written out. Babel's own reader loses those inside `${}` that take
values, since it ends the place at the first closing brace."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that may hold sentences, and how Babel reads it."""

    pattern: str
    method: str
    keywords: Keywords
    options: Mapping[str, object]


KINDS = (
    Kind("**/*.py", "python", IN_PYTHON, {}),
    Kind("templates/**/*.html", "jinja2.ext:babel_extract", IN_PAGES, {"silent": "false"}),
)


class _French(Catalog):
    """A catalogue whose header changes only when its language does, so that two people's updates do not collide."""

    def _headers(self) -> list[tuple[str, str]]:
        return [
            ("Language", "fr"),
            ("Plural-Forms", self.plural_forms),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit\n"),
        ]

    mime_headers = property(_headers, Catalog._set_mime_headers)


def used() -> Catalog:
    """Every sentence in use, with the files that use it."""
    catalogue = _French(locale="fr", charset="utf-8", fuzzy=False, header_comment=HEADER)
    for kind in KINDS:
        for path in sorted(WEB.glob(kind.pattern)):
            for _line, message, _comments, _context in extract_from_file(
                kind.method, path, keywords=kind.keywords, options=dict(kind.options)
            ):
                catalogue.add(message, locations=[(path.relative_to(WEB).as_posix(), 0)])
    for path in sorted(WEB.glob("static/js/**/*.js")):
        for sentence in IN_SCRIPTS.findall(path.read_text(encoding="utf-8")):
            catalogue.add(json.loads(f'"{sentence}"'), locations=[(path.relative_to(WEB).as_posix(), 0)])
    return catalogue


def missing(french: Catalog, needed: Catalog) -> list[str]:
    """The sentences in use that the French catalogue does not translate."""
    lacking = []
    for message in needed:
        known = french.get(message.id) if message.id else message
        whole = known is not None and (all(known.string) if isinstance(known.string, (tuple, list)) else known.string)
        if message.id and (not whole or (known is not None and known.fuzzy)):
            lacking.append(message.id if isinstance(message.id, str) else message.id[0])
    return lacking


def read_french() -> Catalog:
    """The catalogue as it is written now."""
    with FRENCH.open("rb") as file:
        return read_po(file, locale="fr")


def update() -> Catalog:
    """The French catalogue with every sentence in use: translations are kept, new ones are empty.

    What is used no more stays at the end of the file, commented out, and comes back with its sentence.
    """
    needed = used()
    french = read_french()
    for message in needed:
        known = french.get(message.id) or french.obsolete.get(_key(message))
        if message.id and known is not None and not known.fuzzy:
            message.string = known.string
    for message in (*french, *french.obsolete.values()):
        if message.id and message.string and needed.get(message.id) is None:
            needed.obsolete[_key(message)] = message
    return needed


def _key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def main(arguments: list[str]) -> int:
    """Carry out `update` or `missing`; 1 where French is lacking."""
    if arguments not in (["update"], ["missing"]):
        sys.stderr.write((__doc__ or "") + "\n")
        return 2
    if arguments == ["update"]:
        whole = update()
        with FRENCH.open("wb") as file:
            write_po(file, whole, width=120, sort_output=True, include_lineno=False, omit_header=False)
    lacking = missing(read_french(), used())
    for sentence in lacking:
        sys.stdout.write(f"{sentence}\n")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
