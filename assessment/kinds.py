"""The kinds of evidence a level may rest on, and what each is called; which event is of which kind, the rules say."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from assessment.text import Text

KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "message": {"en": "Message", "fr": "Message"},
        "package": {"en": "Package", "fr": "Ensemble"},
        "provision": {"en": "Provision", "fr": "Disposition"},
        "vote": {"en": "Vote", "fr": "Vote"},
        "mandate": {"en": "Mandate", "fr": "Mandat"},
        "signature": {"en": "Signature", "fr": "Signature"},
        "act": {"en": "Act", "fr": "Acte"},
        "document": {"en": "Document", "fr": "Document"},
        "signoff": {"en": "Sign-off", "fr": "Visa"},
        "task": {"en": "Task", "fr": "Tâche"},
        "inject": {"en": "Inject", "fr": "Événement injecté"},
        "situation": {"en": "Situation", "fr": "Situation"},
        "outcome": {"en": "Outcome", "fr": "Résultat"},
        "observation": {"en": "Observer’s note", "fr": "Note d’observation"},
        "seat": {"en": "Seat", "fr": "Siège"},
    }
)
"""By the name evidence carries."""
