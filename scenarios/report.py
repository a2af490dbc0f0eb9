"""The findings of a check, as text for people and editors and as JSON for programs."""

from __future__ import annotations

import json

from assessment.authored.problem import OWN
from scenarios.check import Checked
from scenarios.sentences import WORDS
from sim.language import SOURCE, Language


def as_text(checked: Checked, name: str, language: Language = SOURCE) -> str:
    """The problems as people and editors read them: one line each, `river.yaml:41:7: error: ...`, then a count."""
    lines = []
    for found in checked.problems:
        message, expected = found.said(language), found.expected(language)
        wanted = f" ({expected})" if expected and expected not in message else ""
        place = f" [{found.place}]" if found.path else ""
        head = OWN.say(f"{found.severity}.head", language)
        lines.append(f"{name}:{found.line}:{found.column}: {head} {message}{wanted}{place}")
    errors = len(checked.errors)
    counts = {"errors": errors, "warnings": len(checked.problems) - errors}
    lines.append(WORDS.say("report-ready" if checked.blueprint else "report-broken", language, name=name, **counts))
    return "\n".join(lines)


def as_json(checked: Checked, name: str) -> str:
    """The problems as a JSON list of objects; the empty list where there is none."""
    return json.dumps(
        [
            {
                "file": name,
                "line": found.line,
                "column": found.column,
                "path": list(found.path),
                "place": found.place,
                "code": found.code,
                "severity": found.severity,
                "message": dict(found.message),
                "expected": found.wanted and dict(found.wanted),
                "nearest": found.nearest,
            }
            for found in checked.problems
        ],
        ensure_ascii=False,
        indent=2,
    )
