"""Roles of a delegation in an event that news tells of: it reacts as what it is in it, not as everybody does."""

from __future__ import annotations

from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.blueprint import ActorKind
from sim.policies.desk import Desk

Role = Literal["author", "victim", "addressee", "accused", "owner", "lender", "mediator", "bystander"]

AGENCIES: tuple[ActorKind, ...] = ("ngo", "organisation")
"""Kinds of actor that have staff on the ground and no arms to protect them."""
MOURNS = 3.0
"""Pulses for which those who lost people leave bargaining alone."""


def role(desk: Desk, news: ev.InjectReleased) -> Role:
    """The delegation's part in an event, the gravest where it has several.

    A hidden author is what it would be had it done nothing: what it says must not tell it from the innocent.
    """
    parts, actor = news.roles, desk.actor
    if news.author == actor:
        return "author"
    if actor in parts.victims:
        return "victim"
    if actor in parts.addressee:
        return "addressee"
    if actor in parts.accused:
        return "accused"
    if actor in parts.owner:
        return "owner"
    if actor in parts.lender:
        return "lender"
    return "mediator" if desk.style == "mediator" or "chair" in desk.powers else "bystander"


def keeps(news: ev.InjectReleased) -> bool:
    """Whether those to whom it belongs are its keepers alone: no alarm, and nobody is hurt; a leak, or a repair."""
    return not news.roles.victims and news.priority != "immediate"


def to_the_press(news: ev.InjectReleased) -> bool:
    """Whether it is what somebody has told newspapers: words, and no event."""
    return news.form == "press" and news.author is not None and not news.ultimatum and not news.roles.victims


def calls_for_help(news: ev.InjectReleased) -> bool:
    """Whether it tells of people in need through nobody's doing."""
    return bool(news.roles.victims) and not news.roles.accused and not news.roles.owner


def behind(desk: Desk, news: ev.InjectReleased) -> bool:
    """Whether this seat knows that its own side did it."""
    return desk.view.authored.get(news.inject) == desk.actor


def bereaved(desk: Desk, news: ev.InjectReleased) -> bool:
    """Whether people of the delegation's own were killed."""
    return news.deaths > 0 and desk.actor in news.roles.victims


def mourning(desk: Desk) -> bool:
    """Whether the delegation has lost people just now."""
    return any(bereaved(desk, n) and desk.since(e.at) <= MOURNS for e, n in desk.view.injects[-4:])


def mediates(desk: Desk) -> bool:
    """Whether the delegation leads the talks for all: a mediator in the chair, who puts forward no claim of its own."""
    seats = desk.view.seats_of(desk.actor)
    chairs = any("chair" in card.powers for card in desk.view.the_scene.seats if card.id in seats)
    return chairs and desk.style == "mediator"


def kind(desk: Desk) -> ActorKind:
    """The kind of actor that the delegation speaks for."""
    return next(a.kind for a in desk.view.the_scene.actors if a.id == desk.actor)
