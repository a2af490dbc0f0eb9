"""What never changes during an exercise and every desk needs: acts, forms, rungs, intents, trades, kinds of line.

It is the same for everyone, so it is served once per version and kept by the browser.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import Any

from sim.exercise.core import codec
from sim.exercise.papers.forms import FORMS
from sim.exercise.vocabulary import KINDS
from sim.language import Language, languages
from sim.world.catalogue import ACTS
from sim.world.ladder import LADDER
from sim.world.response import usual_responses

INTENTS: Mapping[str, Mapping[str, str]] = {
    "question": {"en": "Question about interests", "fr": "Question sur les intérêts"},
    "offer": {"en": "Offer", "fr": "Offre"},
    "proposal": {"en": "Proposal", "fr": "Proposition"},
    "commitment": {"en": "Commitment", "fr": "Engagement"},
    "warning": {"en": "Warning", "fr": "Avertissement"},
    "threat": {"en": "Threat", "fr": "Menace"},
    "acknowledgement": {"en": "Acknowledgement", "fr": "Prise d’acte"},
    "apology": {"en": "Apology", "fr": "Excuses"},
}
PROFESSIONS: Mapping[str, Mapping[str, str]] = {
    "international-relations-officer": {
        "en": "International relations officer",
        "fr": "Chargé·e de mission relations internationales",
    },
    "european-programmes-officer": {
        "en": "European programmes officer",
        "fr": "Chargé·e de programmes européens",
    },
    "european-affairs-officer": {
        "en": "European affairs and projects officer",
        "fr": "Chargé·e d’affaires et de projets européens",
    },
    "protection-officer": {"en": "Protection officer", "fr": "Chargé·e de protection"},
    "defence-security-officer": {"en": "Defence and security officer", "fr": "Chargé·e de défense et de sécurité"},
    "vice-consul": {"en": "Vice-consul", "fr": "Vice-consul·e"},
    "geopolitical-analyst": {"en": "Geopolitical analyst", "fr": "Analyste géopolitique"},
    "foresight-officer": {"en": "Foresight officer", "fr": "Chargé·e de prospective"},
}


@cache
def document(language: Language) -> tuple[bytes, str]:
    """The document in one language as JSON, and the hash that names this version of it."""
    text = codec.canonical(_in_one(_whole(), language)).encode()
    return text, hashlib.sha256(text).hexdigest()[:16]


def _whole() -> dict[str, Any]:
    return {
        "acts": _acts(),
        "forms": _forms(),
        "ladder": _ladder(),
        "intents": INTENTS,
        "professions": PROFESSIONS,
        "kinds": _kinds(),
    }


def _in_one(value: Any, language: Language) -> Any:
    """The same document, each text in this language alone, or in another where it lacks it."""
    if isinstance(value, Mapping):
        if value and value.keys() <= set(languages()):
            return {language: value[language]} if language in value else dict(value)
        return {name: _in_one(item, language) for name, item in value.items()}
    return [_in_one(item, language) for item in value] if isinstance(value, list) else value


def _kinds() -> dict[str, Any]:
    """How a screen files a line of each kind: its shelf in CONTROL's feed, its icon, whether documents may cite it."""
    return {kind.name: {"shelf": kind.shelf, "icon": kind.icon, "cite": kind.cite} for kind in KINDS.values()}


def _acts() -> dict[str, Any]:
    return {
        act.id: {
            "names": dict(act.names),
            "when": dict(act.when),
            "legal": dict(act.basis),
            "cost": act.cost,
            "visibility": act.visibility,
            "targets": act.targets,
            "power": act.power,
            "rung": act.rung,
            "family": act.family,
            "responses": [
                {"id": r.label, "name": dict(r.names), "share": round(r.share, 4)} for r in usual_responses(act)
            ],
        }
        for act in ACTS.values()
    }


def _forms() -> dict[str, Any]:
    return {
        form.id: {
            "name": dict(form.name),
            "purpose": dict(form.purpose),
            "public": form.public,
            "fields": [
                {
                    "id": f.id,
                    "label": dict(f.label),
                    "help": dict(f.help),
                    "form": f.form,
                    "required": f.required,
                }
                for f in form.fields
            ],
        }
        for form in FORMS.values()
    }


def _ladder() -> list[dict[str, Any]]:
    return [{"rung": r.level, "name": dict(r.names), "meaning": dict(r.meaning)} for r in LADDER]
