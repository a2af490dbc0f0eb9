"""Talk that concerns a seat: talks opened with it, answers to it, questions to it alone, and messages that name it."""

from __future__ import annotations

import re
from functools import lru_cache

from sim.exercise import events as ev
from sim.exercise.core.names import Said
from sim.exercise.noticing import Notice, Noticing, noticed

SHORTEST = 3
"""Family names shorter than this are common words."""
RECENT = 400
"""Messages back to which an answer is followed."""


@noticed(ev.ChannelOpened)
def channel_opened(event: ev.ChannelOpened, reader: Noticing) -> Notice | None:
    return "asks" if event.by is not None and event.by != reader.seat else None


@noticed(ev.MessageSent)
def message_sent(event: ev.MessageSent, reader: Noticing) -> Notice | None:
    if event.seat == reader.seat:
        return None
    if event.reply_to is not None and _said_by(event, reader):
        return "answers"
    channel = reader.state.channels.get(event.channel)
    alone = channel is not None and channel.form in ("bilateral", "delegation")
    if alone and event.intent is not None and event.intent.startswith("question"):
        return "asks"
    return "asks" if _named(event, reader) else None


def _said_by(event: ev.MessageSent, reader: Noticing) -> bool:
    """Whether it answers a message of the reader's."""
    recent = reader.state.messages[-RECENT:]
    return any(e.ref == event.reply_to and said.seat == reader.seat for e, said in reversed(recent))


def _named(event: ev.MessageSent, reader: Noticing) -> bool:
    card = reader.state.card(reader.seat)
    return card is not None and isinstance(event.words, Said) and names(event.words.text, card.persona)


def names(text: str, persona: str) -> bool:
    """Whether a text names somebody: by the whole name, or by the family name."""
    return _naming(persona).search(text) is not None


@lru_cache(512)
def _naming(persona: str) -> re.Pattern[str]:
    family = persona.split()[-1] if persona.split() else persona
    known = [persona, *([family] if len(family) >= SHORTEST else [])]
    return re.compile(rf"(?<!\w)@?(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)
