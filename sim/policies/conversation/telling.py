"""Answers to statements and to questions about interests and facts."""

from __future__ import annotations

from collections.abc import Sequence

from sim.policies.asking import asks_for
from sim.policies.conversation import facts
from sim.policies.conversation.matter import Matter
from sim.policies.conversation.parts import GUARDED, elsewhere, named_before, weightiest
from sim.policies.conversation.points import Point
from sim.policies.conversation.wording import Draft


def statement(matter: Matter) -> Draft:
    """The answer to a statement."""
    chosen = weightiest(matter.points)
    if chosen is None:
        if (package := matter.package()) is not None:
            return facts.on_package(matter.draft("package"), matter.desk, package)
        return matter.draft("plain").add("took-view-plain", needed=True).add("next-so")
    matter.on(chosen)
    draft = matter.draft(chosen.relation).add("took-view", needed=True)
    if chosen.relation in ("not-ours", "settled-so", "settled-otherwise"):
        return elsewhere(draft, matter, chosen, "")
    if chosen.worth is not None:
        matter.values["option2"] = asks_for(matter.desk, chosen.text, chosen.worth, chosen.issue)
        matter.values["issue2"] = chosen.issue
        return draft.add("easy" if chosen.relation == "easy" else "view-wish")
    return draft


def interests(matter: Matter) -> Draft:
    """The delegation's need, as far as its style and grade let it say so; another one where it has named the first."""
    desk = matter.desk
    chosen = _dearest(matter.points)
    worths = [(text, worth) for text in desk.view.the_scene.instruments if (worth := desk.worth(text)) is not None]
    open_ones = [(t, w) for t, w in worths if desk.view.turn >= t.opens and desk.view.instruments[t.id].adopted is None]
    if chosen is not None:
        matter.on(chosen)
        if chosen.relation in ("not-ours", "settled-so", "settled-otherwise"):
            draft = matter.draft(chosen.relation).add("took-question", needed=True)
            return elsewhere(draft, matter, chosen, "")
    if not worths:
        return matter.draft("none").add("need-none", needed=True)
    text, worth = (open_ones or worths)[0]
    if chosen is not None and chosen.worth is not None:
        text, worth, issue = chosen.text, chosen.worth, chosen.issue
    else:
        told = named_before(desk, "answer.question-interests")
        issue = min(worth.ranked[:3], key=lambda i: (told.count(i), worth.ranked.index(i)))
    matter.values |= {"issue2": issue, "option2": asks_for(desk, text, worth, issue)}
    draft = matter.draft("told")
    earlier = next(
        (x for x in matter.said if x.deed == "asked-interests" and x.issue == (chosen and chosen.issue)), None
    )
    if chosen is not None:
        draft.add("took-question")
    elif earlier is not None:
        matter.values["turn"] = earlier.turn
        draft.add("recall-asked")
    if desk.style in GUARDED and desk.chance(0.5, f"guarded {matter.entry.ref}") and desk.grade.reads_others:
        draft.template = "answer.question-interests.guarded"
        return draft.add("need-guarded", needed=True)
    if chosen is not None and worth.weight(issue) < 8.0:
        draft.template = "answer.question-interests.easy"
        matter.values["issue"] = issue
        other = worth.ranked[0]
        matter.values |= {"issue2": other, "option2": asks_for(desk, text, worth, other)}
        return draft.add("easy", needed=True).add("need")
    draft.add("need", needed=True)
    if chosen is None:
        matter.values["issue"] = issue
    draft.add("since-most" if issue == worth.ranked[0] else "since-weighs")
    return draft.add("next-yours") if desk.style not in GUARDED else draft


def _dearest(points: Sequence[Point]) -> Point | None:
    """Of the issues asked about, the one that weighs most for this delegation: *the money or who runs it?*"""
    staked = [made for made in points if made.worth is not None]
    return max(staked, key=lambda p: p.worth.weight(p.issue) if p.worth else 0.0, default=None) or weightiest(points)


def fact(matter: Matter) -> Draft:
    """The answer to a question of fact."""
    return facts.told(
        matter.draft("unknown"), matter.desk, matter.read, matter.message, matter.points, matter.package()
    )
