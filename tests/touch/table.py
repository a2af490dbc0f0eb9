"""The table of CONTRIBUTING that says what must be touched for what: made from the additions that the tests make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from os.path import commonpath

from tests.touch import language
from tests.touch.addition import ROOT, Addition

ROWS = (
    "event_kind",
    "event_field",
    "indicator_attribute",
    "inject_medium",
    "decision_rule",
    "document_kind",
    "intent",
    "act",
    "evidence_rule",
)
PAGE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- made by python -m tests.touch -->\n", "<!-- end -->\n"


def additions() -> Iterator[Addition]:
    """The additions of the table, in its order."""
    for row in ROWS:
        found: Addition = import_module(f"tests.touch.{row}").ADDITION
        yield found


def table() -> str:
    """The table as it is now."""
    lines = [
        "| to add | files of code or data | with sentences | also | at first | which |",
        "|---|---|---|---|---|---|",
    ]
    for one in additions():
        count = f"{len(one.code)} (at most {one.limit})"
        every = len(one.code) + len(one.sentences)
        guide = "the guide" if one.documentation else ""
        note = f"; {one.note}" if one.note else ""
        lines.append(f"| {one.name} | {count} | {every} | {guide} | {one.was} | {_named(one.code)}{note} |")
    lines.append(
        f"| {language.NAME} | 0 | one for each topic | the guide | {language.WAS} | "
        "`sim/language/language.CODE.ftl`, and `TOPIC.CODE.ftl` beside each `TOPIC.en.ftl` |"
    )
    return "\n".join(lines) + "\n"


def _named(paths: list[str]) -> str:
    """The files, those of one folder together."""
    folder = commonpath(paths) if len(paths) > 1 else ""
    if folder and {path.count("/") for path in paths} == {folder.count("/") + 1}:
        names = ",".join(path.removeprefix(f"{folder}/").removesuffix(".py") for path in paths)
        return f"`{folder}/{{{names}}}.py`"
    return ", ".join(f"`{path}`" for path in paths)


def kept() -> str:
    """The table as CONTRIBUTING has it."""
    found = re.search(f"{BEGIN}(.*?){END}", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None, f"{PAGE.name} has no place for the table"
    return found[1]


def keep() -> None:
    """Write the table into CONTRIBUTING."""
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(
        re.sub(f"{BEGIN}.*?{END}", lambda _: BEGIN + table() + END, text, flags=re.DOTALL), encoding="utf-8"
    )
