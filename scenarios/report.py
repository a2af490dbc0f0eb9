"""What a check found, as text for people and editors and as JSON for programs; it finds nothing itself."""

from __future__ import annotations

import json

from scenarios.check import Checked
from scenarios.problems import Problem

_SEVERITIES = {"error": {"en": "error", "fr": "erreur"}, "warning": {"en": "warning", "fr": "avertissement"}}


def as_text(checked: Checked, name: str, language: str = "en") -> str:
    """The problems as people and editors read them: one line each, `river.yaml:41:7: error: ...`, then a count."""
    lines = []
    for found in checked.problems:
        where = f"{name}:{found.line}:{found.column}"
        place = f" [{found.place}]" if found.path else ""
        wanted = f" ({found.expected[language]})" if _adds(found, language) else ""
        lines.append(f"{where}: {_SEVERITIES[found.severity][language]}: {found.message[language]}{wanted}{place}")
    errors, warnings = len(checked.errors), len(checked.problems) - len(checked.errors)
    if language == "fr":
        ending = "prêt à être joué" if checked.blueprint else "ne peut pas être joué"
        lines.append(f"{name} : {ending} ; erreurs : {errors}, avertissements : {warnings}.")
    else:
        ending = "ready to be played" if checked.blueprint else "cannot be played"
        lines.append(f"{name}: {ending}; errors: {errors}, warnings: {warnings}.")
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
                "expected": dict(found.expected) or None,
                "nearest": found.nearest,
            }
            for found in checked.problems
        ],
        ensure_ascii=False,
        indent=2,
    )


def _adds(found: Problem, language: str) -> bool:
    """Whether what is expected says more than the message already does."""
    return bool(found.expected) and found.expected[language] not in found.message[language]
