"""Answers of a mediator: what it is offered, asked for or told goes to the other side, and it names no price."""

from __future__ import annotations

from collections.abc import Mapping

from sim.policies.conversation.matter import Matter
from sim.policies.conversation.parts import weightiest
from sim.policies.conversation.points import pairs
from sim.policies.conversation.wording import Draft
from sim.policies.roles import mediates

TAKEN: Mapping[str, str] = {
    "offer": "took-offer",
    "conditional-offer": "took-trade",
    "demand": "took-demand",
    "statement": "took-view",
    "question-interests": "took-question",
}
"""The part that takes up each intent that a mediator answers in its own way."""
EITHER = ("took-view", "took-question")
"""Parts that name the issue and no option."""


def carried(matter: Matter) -> Draft | None:
    """The answer of a mediator; None from a party, and where it has no more to say than any delegation.

    What its mandate does not cover it refuses as a party does: silence would be taken for a yes.
    """
    took, desk = TAKEN.get(matter.read.intent), matter.desk
    chosen = weightiest(matter.points)
    if took is None or chosen is None or not mediates(desk):
        return None
    if chosen.relation in ("not-ours", "settled-so", "settled-otherwise") or (
        chosen.relation == "red" and took not in EITHER
    ):
        return None
    others = [a for a in chosen.text.parties if a not in (matter.writer, desk.actor)]
    if not others:
        return None
    matter.on(chosen)
    matter.values["actor"] = others[0]
    if took == "took-trade":
        give, ask = pairs(matter.read.trade.give), pairs(matter.read.trade.ask)
        if give and ask:
            (matter.values["issue"], matter.values["option"]), (third, option) = give[0], ask[0]
            matter.values |= {"issue3": third, "option3": option}
        else:
            took = "took-trade-on"
    elif chosen.option is None and took not in EITHER:
        took += "-on"
    draft = matter.draft("between").add(took, needed=True)
    return draft.add("need-between" if took == "took-question" else "put-between", needed=True)
