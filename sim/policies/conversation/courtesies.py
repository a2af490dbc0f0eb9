"""Answers to warnings and threats, courtesies, points of order and words not understood."""

from __future__ import annotations

from sim.policies.conversation.matter import Matter
from sim.policies.conversation.parts import weightiest
from sim.policies.conversation.wording import Draft
from sim.policies.saying import top


def warning(matter: Matter) -> Draft:
    """The answer to a warning."""
    return _short(matter, "took-warning", "warning-answer")


def threat(matter: Matter) -> Draft:
    """The answer to a threat: firmer at the second."""
    before = any(line.deed == "threatened" for line in matter.said)
    return _short(matter, "took-threat", "threat-again" if before else "threat-answer")


def _short(matter: Matter, took: str, answer: str) -> Draft:
    chosen = weightiest(matter.points)
    if chosen is None:
        return matter.draft("plain").add(f"{took}-plain", needed=True).add(answer, needed=True)
    matter.on(chosen)
    return matter.draft(chosen.relation).add(f"{took}-on", needed=True).add(answer)


def apology(matter: Matter) -> Draft:
    """The answer to an apology."""
    return _courtesy(matter, "apology-answer", "apology-on")


def thanks(matter: Matter) -> Draft:
    """The answer to thanks."""
    return _courtesy(matter, "thanks-answer", "thanks-on")


def _courtesy(matter: Matter, answer: str, on: str) -> Draft:
    draft = matter.draft("plain").add(answer, needed=True)
    chosen = weightiest(matter.points)
    if chosen is not None:
        matter.on(chosen)
        draft.add(on)
    return draft


def greeting(matter: Matter) -> Draft:
    """The answer to a greeting."""
    matter.values["seat"] = matter.message.seat
    draft = matter.draft("plain").add("greeting-answer", needed=True)
    issue = top(matter.desk)
    if issue is not None and not matter.desk.said("answer.greeting"):
        matter.values["issue2"] = issue
        draft.add("greeting-on")
    return draft


def procedure(matter: Matter) -> Draft:
    """The answer to a point of order."""
    chair = "chair" in matter.desk.powers
    draft = matter.draft("chair" if chair else "plain")
    draft.add("procedure-chair" if chair else "procedure-answer", needed=True)
    chosen = weightiest(matter.points)
    if chosen is not None:
        matter.on(chosen)
        draft.add("procedure-on")
    return draft


def unclear(matter: Matter) -> Draft:
    """The answer to words that were not understood."""
    chosen = weightiest(matter.points)
    if chosen is not None:
        matter.on(chosen)
        return matter.draft("named").add("unclear-on", needed=True)
    return matter.draft("plain").add("unclear", needed=True)
