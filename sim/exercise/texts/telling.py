"""Values for the sentences of packages."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.TextLaid)
def text_laid(event: ev.TextLaid, tell: Teller) -> Parts:
    """The text's title."""
    return {"instrument": tell.of(event.instrument.title)}


@told(ev.PackageTabled)
def package_tabled(event: ev.PackageTabled, tell: Teller) -> Parts:
    """Where it was tabled."""
    return {"channel": tell.channel(event.channel, "in-channel")}
