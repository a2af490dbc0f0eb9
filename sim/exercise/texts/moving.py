"""Moving on: what a delegation leaves on a text when it tables or accepts something else there.

Acceptance is an offer, and nobody is bound by two: one yes stands for each party and text, unless it says that either
will do. A package whose author has moved on is dead, so that none is adopted that its author no longer offers.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import PLENARY, ActorId, ChannelId, PackageId
from sim.exercise.core.refusals import Refused
from sim.exercise.state import State
from sim.exercise.talk.queries import channel_audience
from sim.exercise.texts.state import Package


def moved_on(state: State, text: Instrument, actor: ActorId, channel: ChannelId, to: PackageId) -> list[ev.Event]:
    """The delegation's own packages on the text that lapse, and its acceptances that end, as it moves on to `to`.

    What is done in private leaves alone what stands elsewhere: it would tell of the private talks. Raises Refused
    where a package of its own is being decided.
    """
    made: list[ev.Event] = []
    for package in _stood_by(state, text, actor):
        if package.id == to or channel not in (PLENARY, package.channel):
            continue
        audience = channel_audience(state, package.channel)
        if package.actor != actor:
            made.append(ev.AcceptanceSuperseded(audience=audience, package=package.id, actor=actor, by=to))
        elif any(d.package == package.id and d.open for d in state.decisions.values()):
            raise Refused("own-decision-open")
        else:
            made.append(ev.PackageLapsed(audience=audience, package=package.id, actor=actor, by=to))
    return made


def _stood_by(state: State, text: Instrument, actor: ActorId) -> Iterator[Package]:
    """The live packages on a text that an actor offers or accepts, oldest first."""
    for package in state.packages.values():
        if package.instrument == text.id and package.alive and actor in (package.actor, *_accepted(package)):
            yield package


def _accepted(package: Package) -> Iterator[ActorId]:
    return (actor for actor, answer in package.answers.items() if answer == "accept")
