"""Secrets of a delegation in what the candidate told others: the brief word for word, the limit of the mandate."""

from __future__ import annotations

from assessment.evidence.cues import LIMIT
from assessment.evidence.dossier import Dossier
from assessment.evidence.talking import Spoken
from sim.exercise.core.names import Said, SeatId

RUN = 8
"""Words in a row of the brief that nobody writes by chance."""

Run = tuple[str, ...]


def quotes_brief(dossier: Dossier, seat: SeatId, text: str) -> bool:
    """Whether a text repeats the confidential brief of that seat word for word."""
    return bool(_runs(text) & _secrets(dossier, seat))


def tells_limit(dossier: Dossier, spoken: Spoken) -> bool:
    """Whether a message names the last option that the mandate allows on an issue, and calls it a limit of its own."""
    words = spoken.message.words
    if not isinstance(words, Said) or not LIMIT.search(words.text):
        return False
    reading = dossier.reader.read(spoken.message)
    named = {m.id for m in reading.about if m.kind == "option"} if reading is not None else set()
    actor = dossier.blueprint.actor(dossier.blueprint.seat(spoken.message.seat).actor)
    for stakes in actor.stakes.values():
        for issue, allowed in stakes.limits.items():
            worth = stakes.values.get(issue, {})
            ranked = sorted((o for o in allowed if o in worth), key=worth.__getitem__)
            if ranked and len(ranked) < len(worth) and f"{issue}/{ranked[0]}" in named:
                return True
    return False


def _secrets(dossier: Dossier, seat: SeatId) -> set[Run]:
    card = dossier.blueprint.seat(seat)
    principal = dossier.blueprint.actor(card.actor)
    secret = (card.brief, principal.alternative, *principal.interests)
    return {run for text in secret for words in text.values() for run in _runs(words)}


def _runs(text: str) -> set[Run]:
    words = [w.strip(".,;:!?«»“”()").lower() for w in text.split()]
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
