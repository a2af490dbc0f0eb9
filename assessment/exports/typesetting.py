"""Data set as a tagged PDF (PDF/UA-1) by Typst, from a template that only ever receives data."""

from __future__ import annotations

import json
import logging
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import typst

_NO_PACKAGES = Path(__file__).parent / "no-packages"
"""Does not exist: a template imports no package, and none can be fetched."""
_WIDE_FONTS = ("Noto Sans", "Noto Sans CJK SC", "Noto Naskh Arabic", "Noto Sans Arabic", "DejaVu Sans")
"""Tried, where the machine has them, for writing the built-in fonts lack."""

_log = logging.getLogger(__name__)


def typeset(template: Path, data: dict[str, Any], at: datetime) -> bytes:
    """The data as PDF, the same bytes for the same data: the template reads it as JSON from `sys.inputs.data`.

    A text in a writing no font here has still gives a PDF, but not PDF/UA.
    """
    attempts: tuple[tuple[tuple[str, ...], Literal["ua-1", "1.7"]], ...] = (
        ((), "ua-1"),
        (_WIDE_FONTS, "ua-1"),
        (_WIDE_FONTS, "1.7"),
    )
    for fonts, standard in attempts:
        try:
            return _set(template, data, at, fonts, standard)
        except typst.TypstError as error:
            if "could not be displayed" not in str(error) or standard == "1.7":
                raise
            if fonts:
                _log.warning("no font for a text of %s: the PDF is not PDF/UA", template.name)
    raise AssertionError("the last standard asks for no font")


def _set(
    template: Path, data: dict[str, Any], at: datetime, fonts: tuple[str, ...], standard: Literal["ua-1", "1.7"]
) -> bytes:
    return typst.compile(
        str(template),
        root=str(template.parent),
        sys_inputs={"data": json.dumps(printable({**data, "fonts": list(fonts)}), ensure_ascii=False)},
        ignore_system_fonts=not fonts,
        pdf_standards=standard,
        package_path=str(_NO_PACKAGES),
        package_cache_path=str(_NO_PACKAGES),
        timestamp=int(at.timestamp()),
    )


def printable(value: Any) -> Any:
    """The value without control characters, which no font shows and which a person's own words may hold."""
    match value:
        case str():
            spaced = value.replace("\t", " ").replace("\r\n", "\n")
            return "".join(c for c in spaced if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
        case dict():
            return {key: printable(inner) for key, inner in value.items()}
        case list() | tuple():
            return [printable(inner) for inner in value]
        case _:
            return value
