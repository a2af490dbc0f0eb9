"""The kinds of evidence a level may rest on, and what each is called; which event is of which kind, the rules say."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from assessment.text import Text

KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "message": Text(en="Message", fr="Message"),
        "package": Text(en="Package", fr="Ensemble"),
        "provision": Text(en="Provision", fr="Disposition"),
        "vote": Text(en="Vote", fr="Vote"),
        "mandate": Text(en="Mandate", fr="Mandat"),
        "signature": Text(en="Signature", fr="Signature"),
        "act": Text(en="Act", fr="Acte"),
        "document": Text(en="Document", fr="Document"),
        "signoff": Text(en="Sign-off", fr="Visa"),
        "task": Text(en="Task", fr="Tâche"),
        "inject": Text(en="Inject", fr="Événement injecté"),
        "situation": Text(en="Situation", fr="Situation"),
        "outcome": Text(en="Outcome", fr="Résultat"),
        "observation": Text(en="Observer’s note", fr="Note d’observation"),
        "seat": Text(en="Seat", fr="Siège"),
    }
)
"""By the name evidence carries."""
