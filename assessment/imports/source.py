"""Bytes from elsewhere as text or as JSON's values, under budgets of size and depth; nothing is guessed or repaired."""

from __future__ import annotations

import json
import re
from typing import Any, Never

from assessment.authored.problem import OWN, Path, Place, Problem, Problems
from assessment.framework_files import WHOLE, FrameworkError
from assessment.text import WORDS

LARGEST = 4 * 1_048_576
"""Bytes of a file: our largest framework, as a CASE package in two languages, has a quarter of it."""
DEEPEST = 40

_SYSTEM = Problems(OWN)
_FOUND = Problems(WORDS)
error = _FOUND.error
_MARK = re.compile(r'\\.|["\[\]{}]', re.DOTALL)
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&#?\w{2,8};")
_FORMULA = re.compile(r"[=+@]|-[\w(]")


def whole(file: str) -> Place:
    """The place of what is said of a file as a whole."""
    return Place(WHOLE, WHOLE, file)


def text_of(source: bytes, file: str) -> str:
    """The text of a file in UTF-8. Raises FrameworkError where it is too large, empty or something else than text."""
    if len(source) > LARGEST:
        _refuse(_SYSTEM.error("file-size", whole(file), (), size=len(source), most=LARGEST))
    if not source.strip():
        _refuse(error("framework-empty", whole(file), ()))
    if source.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        _refuse(error("import-not-text", whole(file), ()))
    if source.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse(error("import-utf-16", whole(file), ()))
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as found:
        line = source.count(b"\n", 0, found.start) + 1
        at = Place(line, 1, file)
        _refuse(error("import-not-utf-8", at, (), byte=f"0x{source[found.start]:02X}"))
    strange = _UNREADABLE.search(text)
    if strange:
        at = Place(text.count("\n", 0, strange.start()) + 1, 1, file)
        _refuse(_SYSTEM.error("unreadable-character", at, (), character=f"U+{ord(strange.group()):04X}"))
    if text.lstrip().startswith("<"):
        _refuse(error("import-markup-file", whole(file), ()))
    return text


def values_of(text: str, file: str) -> Any:
    """The values of a JSON text. Raises FrameworkError where it is no JSON, or nested too deep."""
    depth, quoted = 0, False
    for mark in _MARK.finditer(text):
        quoted ^= mark.group() == '"'
        if not quoted and mark.group() in "[]{}":
            depth += 1 if mark.group() in "[{" else -1
        if depth > DEEPEST:
            _refuse(_SYSTEM.error("too-deep", whole(file), (), most=DEEPEST))
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as found:
        _refuse(error("import-json", Place(found.lineno, found.colno, file), (), what=found.msg))
    except ValueError as found:  # a number that is none, or too long to be read
        _refuse(error("import-json", whole(file), (), what=str(found)[:80]))


def unfit(text: str, at: Place, path: Path) -> Problem | None:
    """The problem of a text with markup, a spreadsheet's formula or a broken character; None for plain text."""
    markup, strange = _TAG.search(text), _UNREADABLE.search(text)
    if markup:
        return error("import-markup", at, path, found=markup.group()[:40])
    if _FORMULA.match(text.lstrip()):
        return error("import-formula", at, path, found=text.strip()[:40])
    if strange:
        return _SYSTEM.error("unreadable-character", at, path, character=f"U+{ord(strange.group()):04X}")
    return None


def _no_constant(word: str) -> Never:
    raise ValueError(word)


def _refuse(problem: Problem) -> Never:
    raise FrameworkError([problem])
