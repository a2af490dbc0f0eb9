"""Values for the sentences of packages."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.PackageTabled)
def package_tabled(event: ev.PackageTabled, tell: Teller) -> Parts:
    """Where it was tabled."""
    return {"channel": tell.channel(event.channel, "in-channel")}
