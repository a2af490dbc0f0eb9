"""The small scenario of the guide for authors, and pieces to change it with."""

from assessment.authored.problem import Problem
from scenarios.check import check
from scenarios.library import LIBRARY

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
SMALL = GUIDE.partition("```yaml\n")[2].partition("```")[0]
T = "{en: a, fr: b}"
INJECT = f"form: press, title: {T}, body: {T}, source: {T}, reliability: B2"
GAUGE = f"name: {T}, unit: {T}, place: {T}, start: 5, low: 0, high: 10"
DUE = f"kind: press-line, seat: upper, minutes: 5, subject: {T}"


def having(*changes: tuple[str, str], more: str = "") -> str:
    """The smallest scenario with some of its words replaced, once each, and lines added at its end."""
    text = SMALL
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return f"{text}{more}\n"


def found(text: str, code: str) -> Problem:
    problems = [problem for problem in check(text).problems if problem.code == code]
    assert len(problems) == 1, [(p.code, p.line, p.message["en"]) for p in check(text).problems]
    return problems[0]
