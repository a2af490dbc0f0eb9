"""Answers to those who ask a delegation to consult its own side."""

from __future__ import annotations

from sim.policies.conversation.matter import Matter
from sim.policies.conversation.wanted import asks
from sim.policies.conversation.wording import Draft

OTHERWISE = ("conditional-offer", "threat", "thanks", "apology", "refusal", "acceptance")
"""Intents of texts that do something else and mention it."""


def consulted(matter: Matter) -> Draft | None:
    """The answer to a request to consult those who instruct the delegation; None where nobody asks for it."""
    if matter.read.intent in OTHERWISE or not (
        asks(matter.message, "cues-of-consulting") and asks(matter.message, "cues-of-home")
    ):
        return None
    seats = matter.desk.view.the_scene.seats
    able = any(card.actor == matter.desk.actor and "ask-capital" in card.powers for card in seats)
    draft = matter.draft("home").add("took-consult", needed=True)
    return draft.add("consult-home" if able else "consult-none", needed=True)
