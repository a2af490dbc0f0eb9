"""Values for the sentences of talk."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.ChannelOpened)
def channel_opened(event: ev.ChannelOpened, tell: Teller) -> Parts:
    """The seat that opened the channel, its form and its members."""
    return {
        "opener": "seat" if event.by else "exercise",
        "by": tell.seat(event.by),
        "form": "titled" if event.title else event.form,
        "seats": tuple(tell.seat(seat) for seat in event.seats if seat != event.by),
    }


@told(ev.MessageSent)
def message_sent(event: ev.MessageSent, tell: Teller) -> Parts:
    """Where it was said, and as what."""
    verb = tell.say(f"intent-{event.intent}.verb") if event.intent else ""
    return {"channel": tell.channel(event.channel, "in-channel"), "intent": event.intent or "none", "verb": verb}
