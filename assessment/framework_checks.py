"""Contradictions across the values of a framework file (codes, keys, the scale, languages), with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from assessment.authored.problem import Path, Problem
from assessment.authored.reading import Written
from assessment.framework_files import error
from sim.language import languages

# A block's code has no dot, so that the block of any criterion is what stands before the first one.
BLOCK = r"(?=[A-Z]+\d)[A-Z0-9]{2,20}"
"""The code of a block: ours is B1, a register's RNCP39853BC01."""
NUMBER = r"[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,2}"
"""The number of a competence after its block's code and a dot: 3, C1 or C1.2."""
CRITERION = rf"{BLOCK}\.{NUMBER}[a-z]"


def contradictions(written: Written) -> Iterator[Problem]:
    """Problems across values: codes used twice or out of place, unknown ESCO keys, a scale that does not climb.

    It walks the file as written, so that these are told together with whatever else is wrong with it.
    """
    data = written.data if isinstance(written.data, dict) else {}
    seen: dict[str, int] = {}
    known_esco = {str(entry.get("key")) for _, entry in _rows(data.get("esco"))}
    for b, block in _rows(data.get("blocks")):
        at_block: Path = ("blocks", b)
        yield from _code(written, seen, at_block, block, BLOCK, "framework-block-code")
        for c, competence in _rows(block.get("competences")):
            at = (*at_block, "competences", c)
            form = rf"{re.escape(str(block.get('code')))}\.{NUMBER}"
            yield from _code(written, seen, at, competence, form, "framework-competence-code")
            keys = competence.get("esco")
            for key in keys if isinstance(keys, list) else ():
                if str(key) not in known_esco:
                    where = (*at, "esco")
                    yield error("framework-esco", written.place(where), where, key=str(key))
            for r, row in _rows(competence.get("criteria")):
                form = rf"{re.escape(str(competence.get('code')))}[a-z]"
                yield from _code(
                    written,
                    seen,
                    (*at, "criteria", r),
                    row,
                    form,
                    "framework-criterion-code",
                )
                yield from _observed(written, (*at, "criteria", r), row)
    yield from _scale(written, data)
    yield from _options(written, data)
    yield from _untranslated(written, data)


def _code(
    written: Written, seen: dict[str, int], at: Path, item: dict[str, Any], form: str, rule: str
) -> Iterator[Problem]:
    code = item.get("code")
    if not isinstance(code, str):
        return
    where = (*at, "code")
    if code in seen:
        yield error("framework-code-twice", written.place(where), where, found=code, first=str(seen[code]))
    seen.setdefault(code, written.place(where).line)
    if not re.fullmatch(form, code):
        yield error(rule, written.place(where), where, found=code)


def _observed(written: Written, at: Path, criterion: dict[str, Any]) -> Iterator[Problem]:
    code = criterion.get("observed_by")
    if isinstance(code, str) and not re.fullmatch(CRITERION, code):
        where = (*at, "observed_by")
        yield error("framework-observed-by", written.place(where), where, found=code)


def _scale(written: Written, data: dict[str, Any]) -> Iterator[Problem]:
    levels: Path = ("levels",)
    scale = [entry for _, entry in _rows(data.get("levels"))]
    if [entry.get("level") for entry in scale] != [0, 1, 2, 3, 4]:
        yield error("framework-levels", written.place(levels), levels)
        return
    points = [entry.get("points") for entry in scale]
    counted = [p for p in points[1:] if isinstance(p, int)]
    if points[0] is not None or len(counted) != 4 or counted != sorted(set(counted)):
        yield error("framework-points", written.place(levels), levels)
    rules = data.get("aggregation")
    if isinstance(rules, dict):
        partial, acquired = rules.get("partial_mean"), rules.get("acquired_mean")
        if isinstance(partial, int | float) and isinstance(acquired, int | float) and partial >= acquired:
            where: Path = ("aggregation", "partial_mean")
            yield error("framework-means", written.place(where), where)
        maximum = rules.get("mark_maximum")
        if isinstance(maximum, int) and counted and counted[-1] > maximum:
            yield error("framework-maximum", written.place(levels), levels, points=counted[-1], maximum=maximum)


def _options(written: Written, data: dict[str, Any]) -> Iterator[Problem]:
    """A certification that asks for more options than there are, which nobody could reach."""
    there = sum(block.get("kind") == "option" for _, block in _rows(data.get("blocks")))
    rules = data.get("aggregation")
    needed = rules.get("options_needed") if isinstance(rules, dict) else None
    if isinstance(needed, int) and needed > there:
        where: Path = ("aggregation", "options_needed")
        yield error("framework-options", written.place(where), where, needed=needed, there=there)


def _untranslated(written: Written, data: dict[str, Any]) -> Iterator[Problem]:
    """Texts that lack one of the framework's languages, which stand in the order of what a new reader is given."""
    wanted = data.get("languages")
    if not isinstance(wanted, list) or not wanted or not all(language in languages() for language in wanted):
        known = languages()
        yield error("framework-languages", written.place(("languages",)), ("languages",), expected=known)
        return
    for path in written.places:
        text = written.at(path)
        if isinstance(text, dict) and not text.keys().isdisjoint(languages()):
            for language in wanted:
                if language not in text:
                    yield error("framework-missing", written.key(path), (*path, language), language=language)


def _rows(entries: object) -> Iterator[tuple[int, dict[str, Any]]]:
    if isinstance(entries, list):
        yield from ((i, entry) for i, entry in enumerate(entries) if isinstance(entry, dict))
