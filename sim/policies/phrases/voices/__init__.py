"""How each style of delegation says what others say otherwise: one file per style, `template-style` for `template`."""

from __future__ import annotations

from collections.abc import Mapping

from sim.policies.phrases.table import Wordings
from sim.policies.phrases.voices import anxious, conciliatory, hard, humanitarian, mediator, principled, spoiler

STYLES = {
    "conciliatory": conciliatory.WORDS,
    "principled": principled.WORDS,
    "hard": hard.WORDS,
    "mediator": mediator.WORDS,
    "anxious": anxious.WORDS,
    "spoiler": spoiler.WORDS,
    "humanitarian": humanitarian.WORDS,
}

PHRASES: Mapping[str, Wordings] = {
    f"{template}-{style}": words for style, table in STYLES.items() for template, words in table.items()
}
