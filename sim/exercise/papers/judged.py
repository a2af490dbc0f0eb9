"""Checks of single forms, where a conclusion must follow from a table: owners and lists, sources and grades."""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise.core.names import Row
from sim.exercise.core.paper import DocumentForm
from sim.exercise.papers.checks import Check, Fields, Value, figures, given, label, number, rows
from sim.exercise.papers.form import choice
from sim.exercise.papers.forms import LEVELS

HALF = 50.0
"""Share in percent from which a thing that listed persons own together is treated as listed itself: the 50 percent
rule of the US Office of Foreign Assets Control (guidance of 13 August 2014). The best practices of the Council of the
European Union ask for more than half."""
CREDIBLE = {"1": 3, "2": 2, "3": 1}
"""Strongest degree, in LEVELS, that information of each Admiralty credibility carries; 0 of any other."""
RELIABLE = {"A": 3, "B": 3, "C": 2, "D": 1}
"""The same by the reliability of its source."""


def owned(form: DocumentForm, fields: Fields) -> Iterator[Check]:
    """The shares of listed owners count together, and a half or more does not end in a clearance."""
    listed = [row for row in rows(fields, "owners") if row.cells.get("listed") == "yes"]
    share = sum(number(row.cells.get("share")) or 0.0 for row in listed)
    if share >= HALF and fields.get("conclusion") != "refused":
        yield Check("owned", "conclusion", (), {"share": share, "refused": choice("refused")})
    unclear = any(row.cells.get("listed") == "unclear" for row in rows(fields, "owners"))
    if unclear and fields.get("conclusion") == "cleared":
        yield Check("unclear", "conclusion", (), {"unclear": choice("unclear"), "referred": choice("referred")})


def whole(form: DocumentForm, fields: Fields) -> Iterator[Check]:
    """The shares of all owners add up to a hundred."""
    shares = figures(fields, "owners", "share")
    if shares and abs(sum(shares) - 100.0) > 0.5:
        yield Check("whole", "owners", (), {"column": label(form, "owners", "share"), "share": sum(shares)})


def consistent(form: DocumentForm, fields: Fields) -> Iterator[Check]:
    """A declaration of interests names some, and a declaration of none names none."""
    declared, named = fields.get("statement"), rows(fields, "interests")
    if declared == "nothing-declared" and named:
        yield Check("declared-none", "interests", (), {"statement": choice("nothing-declared")})
    if declared == "interests-declared" and not named:
        yield Check("declared-some", "interests", (), {"statement": choice("interests-declared")})


def no_further(form: DocumentForm, fields: Fields) -> Iterator[Check]:
    """An attribution claims no more than its sources carry: the degree of the best, one less if alone."""
    claimed, sources = fields.get("level"), rows(fields, "sources")
    if claimed not in LEVELS:
        return
    carried = max((_carried(row) for row in sources), default=0)
    if len(sources) < 2:
        carried = max(0, carried - 1)
    if LEVELS.index(str(claimed)) > carried:
        values: dict[str, Value] = {
            "claimed": choice(str(claimed)),
            "carried": choice(LEVELS[carried]),
            "sources": len(sources),
        }
        yield Check("no-further", "level", (), values)


def _carried(row: Row) -> int:
    grade = str(row.cells.get("grade", ""))
    return min(RELIABLE.get(grade[:1], 0), CREDIBLE.get(grade[1:2], 0))


def independent(form: DocumentForm, fields: Fields) -> Iterator[Check]:
    """The sources are of two kinds at least."""
    kinds = {str(row.cells["kind"]) for row in rows(fields, "sources") if given(row.cells.get("kind"))}
    if len(kinds) < 2:
        yield Check("independent", "sources", (), {"field": label(form, "sources")})


def explained(form: DocumentForm, fields: Fields) -> Iterator[Check]:
    """An indicator that has gone away from its target is explained by a deviation."""
    away = list[int]()
    for n, row in enumerate(rows(fields, "indicators"), start=1):
        base, target, actual = (number(row.cells.get(name)) for name in ("baseline", "target", "actual"))
        if base is not None and target is not None and actual is not None and (target - base) * (actual - base) < 0:
            away.append(n)
    if away and not rows(fields, "deviations"):
        yield Check("explained", "indicators", tuple(away), {"field": label(form, "deviations")})
