"""What never changes during an exercise and every desk needs: acts, forms, media, rungs, intents, kinds of line.

It is the same for everyone, so it is served once per version and kept by the browser.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sim.exercise.core import codec
from sim.exercise.core.media import ICONS
from sim.exercise.core.words import everywhere
from sim.exercise.papers.forms import FORMS
from sim.exercise.vocabulary import KINDS
from sim.language import Language, languages
from sim.world.catalogue import ACTS
from sim.world.ladder import LADDER
from sim.world.response import usual_responses
from web.words import both

INTENTS = (
    "intent-question",
    "intent-offer",
    "intent-proposal",
    "intent-commitment",
    "intent-warning",
    "intent-threat",
    "intent-acknowledgement",
    "intent-apology",
)
PROFESSIONS = (
    "profession-international-relations-officer",
    "profession-european-programmes-officer",
    "profession-european-affairs-officer",
    "profession-protection-officer",
    "profession-defence-security-officer",
    "profession-vice-consul",
    "profession-geopolitical-analyst",
    "profession-foresight-officer",
)


@cache
def document(language: Language) -> tuple[bytes, str]:
    """The document in one language as JSON, and the hash that names this version of it."""
    text = codec.canonical(_in_one(_whole(), language)).encode()
    return text, hashlib.sha256(text).hexdigest()[:16]


def _whole() -> dict[str, Any]:
    return {
        "acts": _acts(),
        "forms": _forms(),
        "media": _media(),
        "ladder": _ladder(),
        "intents": _by_id(INTENTS, "intent-"),
        "professions": _by_id(PROFESSIONS, "profession-"),
        "kinds": _kinds(),
    }


def _by_id(keys: Sequence[str], prefix: str) -> dict[str, Any]:
    return {key.removeprefix(prefix): both(key) for key in keys}


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


def _media() -> list[dict[str, Any]]:
    """The media that news comes by, each with its word and its icon."""
    return [{"id": medium, "name": everywhere(f"medium-{medium}"), "icon": icon} for medium, icon in ICONS.items()]


def _ladder() -> list[dict[str, Any]]:
    return [{"rung": r.level, "name": dict(r.names), "meaning": dict(r.meaning)} for r in LADDER]
