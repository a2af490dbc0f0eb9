"""A seat's turn to speak: the oldest message of a person that asks it for a word."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.policies.conversation import own, replies
from sim.policies.conversation.asked import Owed, owed
from sim.policies.conversation.wording import met
from sim.policies.desk import Desk

WAITS = 20_000
"""Milliseconds after which a mind that is at its moves also answers a person whom nobody else has made it answer."""


def answer(desk: Desk) -> cmd.Command | None:
    """The answer to a person who has waited long; a server asks for it sooner, by `reply`."""
    for one in owed(desk.view, desk.now, desk.seat):
        if desk.now - one.entry.at >= WAITS and (made := reply(desk, one)) is not None:
            return made
    return None


def reply(desk: Desk, one: Owed, worn: frozenset[str] | None = None) -> cmd.Command | None:
    """The answer to that message. `worn` is what its author has read of minds, else what this seat knows of it."""
    heard = met(desk.view, one.message.seat, desk.now) if worn is None else worn
    speak = own.reply if desk.view.actor_of(one.message.seat) == desk.actor else replies.reply
    return speak(desk, one.entry, one.message, heard)
