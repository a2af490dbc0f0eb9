"""The bytes of an outside file within limits, JSON and numbers from it, with the place of what is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from assessment.authored.system import why
from scenarios.domains.words import DomainError

LARGEST = 8 * 1_048_576
"""Bytes of one file."""
DEEPEST = 50
MOST_ELEMENTS = 400_000


def read(file: Path) -> bytes:
    """The bytes of a file. Raises DomainError where it cannot be read or is too large."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(LARGEST + 1)
    except OSError as error:
        raise DomainError("unreadable", str(file), why=why(error)) from None
    if len(raw) > LARGEST:
        raise DomainError("too-large", str(file), size=file.stat().st_size, most=LARGEST)
    return raw


def read_json(file: Path) -> Any:
    """The value of a JSON file, in UTF-8, UTF-16 or UTF-32 with or without a mark.

    Raises DomainError with the line and column of what is not JSON, and for a name written twice in one object: which
    of the two the author meant cannot be guessed.
    """
    raw = read(file)
    encoding = json.detect_encoding(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DomainError("not-text", f"{file}:{line}", encoding=error.encoding) from None
    try:
        return json.loads(text, object_pairs_hook=lambda pairs: _once(file, pairs), parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise DomainError("broken-json", f"{file}:{error.lineno}:{error.colno}", what=error.msg.lower()) from None
    except RecursionError:
        raise DomainError("too-deep", str(file), most=DEEPEST) from None
    except DomainError:
        raise
    except ValueError as error:  # a number of thousands of digits, or NaN
        raise DomainError("broken-json", str(file), what=str(error)) from None


def number(value: object, where: str, what: str) -> float:
    """A finite number, written as one or as its digits. Raises DomainError, which names `what`."""
    if not isinstance(value, bool) and isinstance(value, (int, float, str)):
        try:
            found = float(value)
        except (ValueError, OverflowError):
            found = math.nan
        if math.isfinite(found):
            return found
    raise DomainError("not-a-number", where, what=what, found=_shown(value))


def amount(value: object, where: str, what: str) -> float:
    """A finite number of 0 or more. Raises DomainError, which names `what`."""
    found = number(value, where, what)
    if found < 0.0:
        raise DomainError("negative", where, what=what, found=_shown(value))
    return found


def mapping(value: object, where: str, what: str) -> Mapping[str, Any]:
    """An object of a JSON file. Raises DomainError, which names `what`."""
    if value is None:
        raise DomainError("missing", where, what=what)
    if not isinstance(value, dict):
        raise DomainError("not-an-object", where, what=what)
    return value


def _once(file: Path, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise DomainError("twice", str(file), name=name[:60])
        found[name] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _shown(value: object) -> str:
    return repr(value)[:40]
