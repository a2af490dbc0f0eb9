"""Data set as a tagged PDF (PDF/UA-1) by Typst, from a template that only ever receives data."""

from __future__ import annotations

import json
import logging
import re
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any

import typst

_NO_PACKAGES = Path(__file__).parent / "no-packages"
"""Does not exist: a template imports no package, and none can be fetched."""
_FONTS = Path(__file__).parent / "fonts"
"""Fonts for the scripts that names are written in and the built-in fonts lack, so that no machine needs any."""
_FAMILIES = ("Noto Naskh Arabic", "Noto Sans Devanagari", "Droid Sans Fallback", "NanumSquare")
"""Those to be tried first; Typst finds the others by itself."""
_MOST_SINGLE = 4
"""Characters without a font that are looked for one by one; past them their whole scripts are taken for lacking."""
_MOST_SCRIPTS = 16
"""Characters and scripts that are so told from each other; past them only Latin, Greek and Cyrillic are printed."""
_LONGEST_WORD = 25
"""Characters that fit a column; a longer run, which is a link or noise, may be broken anywhere in it."""
_PART = 10

_LONG = re.compile(rf"[^\s\u200b\u0e00-\u109f\u1780-\u17ff\u2e80-\ud7af]{{{_LONGEST_WORD + 1},}}")
"""Runs without a space in scripts that put spaces between words."""
_HASH = re.compile(r"[0-9a-f]{64}")
_ADDRESS = re.compile(r"(https?|mailto):\S+")
_NOT_SHOWN = re.compile(r"the text `\"(.+?)\"` could not be displayed", re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")

_log = logging.getLogger(__name__)


def typeset(template: Path, data: dict[str, Any], at: datetime) -> bytes:
    """The data as PDF/UA, the same bytes for the same data: the template reads it as JSON from `sys.inputs.data`.

    What no font here shows is printed as its code or, for a sign, its name: [U+1F3FC], [grinning face].
    """
    given = printable(data)
    for ours, systems in ((False, False), (True, False), (True, True)):
        try:
            return _set(template, given, at, ours=ours, systems=systems)
        except typst.TypstError as error:
            missing = _missing(error)
    unshown: frozenset[str] = frozenset()
    while True:
        unshown = _more(unshown, missing)
        _log.warning("no font for %s in %s: printed as codes", ", ".join(sorted(unshown)), template.name)
        try:
            return _set(template, _spelt(given, unshown), at, ours=True, systems=True)
        except typst.TypstError as error:
            missing = _missing(error)
            if _more(unshown, missing) == unshown:
                raise


def _set(template: Path, data: dict[str, Any], at: datetime, *, ours: bool, systems: bool) -> bytes:
    fonts = list(_FAMILIES) if ours else []
    return typst.compile(
        str(template),
        root=str(template.parent),
        sys_inputs={"data": json.dumps({**data, "fonts": fonts}, ensure_ascii=False)},
        font_paths=[str(_FONTS)] if ours else [],
        ignore_system_fonts=not systems,
        pdf_standards="ua-1",
        package_path=str(_NO_PACKAGES),
        package_cache_path=str(_NO_PACKAGES),
        timestamp=int(at.timestamp()),
    )


def printable(value: Any) -> Any:
    """The value as it can be printed: without control characters, and with places to break what no column holds."""
    match value:
        case str():
            spaced = value.replace("\t", " ").replace("\r\n", "\n")
            shown = "".join(c for c in spaced if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
            return shown if _ADDRESS.fullmatch(shown) else _LONG.sub(_breakable, shown)
        case dict():
            return {key: printable(inner) for key, inner in value.items()}
        case list() | tuple():
            return [printable(inner) for inner in value]
        case _:
            return value


def _breakable(run: re.Match[str]) -> str:
    """A long run with a zero-width space after every few characters, never before one that belongs to the last."""
    if _HASH.fullmatch(run[0]):
        return run[0]
    found, since = [""][:0], 0
    for c in run[0]:
        if since >= _PART and not unicodedata.category(c).startswith("M") and c != "\u200d":
            found.append("\u200b")
            since = 0
        found.append(c)
        since += 1
    return "".join(found)


# --- what no font shows ----------------------------------------------------------------------------------------------

_ALL = "other scripts"
_OURS = ("LATIN", "GREEK", "CYRILLIC")


def _missing(error: typst.TypstError) -> str:
    """The characters without a font that kept a text from being set. Raises the error where it is of another kind."""
    found = _NOT_SHOWN.search(str(error))
    if found is None:
        raise error
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])


def _more(unshown: frozenset[str], missing: str) -> frozenset[str]:
    """The characters that no font shows, with these; past a few their whole scripts, and in the end all but ours."""
    if len(unshown) < _MOST_SINGLE:
        return unshown | {*missing}
    if len(unshown) < _MOST_SCRIPTS:
        return unshown | {_script(c) for c in missing}
    return unshown | {_ALL}


def _script(c: str) -> str:
    """The script of a character by its Unicode name, "sign" for a symbol."""
    return "sign" if unicodedata.category(c) in ("So", "Sk", "Sm") else unicodedata.name(c, "UNKNOWN").split(" ")[0]


def _spelt(value: Any, unshown: frozenset[str]) -> Any:
    """The value with every character that no font shows as its code, or its name where it is a sign."""
    match value:
        case str():
            return "".join(_code(c) if _is_unshown(c, unshown) else c for c in value)
        case dict():
            return {key: _spelt(inner, unshown) for key, inner in value.items()}
        case list():
            return [_spelt(inner, unshown) for inner in value]
        case _:
            return value


def _is_unshown(c: str, unshown: frozenset[str]) -> bool:
    script = _script(c)
    if c in unshown or script in unshown:
        return True
    return _ALL in unshown and unicodedata.category(c)[0] in "LMS" and script not in _OURS


def _code(c: str) -> str:
    return f"[{unicodedata.name(c).lower()}]" if _script(c) == "sign" else f"[U+{ord(c):04X}]"
