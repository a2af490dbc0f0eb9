"""Events of an opening that seats see: the scene, the channels, each seat's brief, the relations."""

from __future__ import annotations

import hashlib
from dataclasses import fields

from sim.exercise import events as ev
from sim.exercise.acts.bridge import opening
from sim.exercise.acts.offered import offered
from sim.exercise.core import codec, rounding
from sim.exercise.core.blueprint import Actor, Blueprint, Gauge, GaugeFace
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import EVERYONE, PLENARY, ChannelId, only
from sim.exercise.texts.openings import instructions, open_at_first, without_grants

Written = tuple[ev.Event, str]
"""An event with its canonical text."""


def written(event: ev.Event) -> Written:
    """The event as the log keeps it."""
    kept = rounding.rounded(event)
    return kept, codec.body(kept)


@by_identity
def first_events(blueprint: Blueprint) -> tuple[Written, ...]:
    """Events of an opening that seats see: the same whatever the seed, so that many runs share them."""
    made: list[ev.Event] = [
        _scene(blueprint),
        ev.ChannelOpened(
            audience=EVERYONE, channel=PLENARY, form="plenary", seats=tuple(s.id for s in blueprint.seats)
        ),
    ]
    for actor in blueprint.actors:
        made += _delegation(blueprint, actor)
    for members in blueprint.caucuses:
        # Named after its members: a number would tell each caucus that there are others.
        name = hashlib.blake2b("\n".join(members).encode(), digest_size=4).hexdigest()
        made.append(
            ev.ChannelOpened(audience=only(*members), channel=ChannelId(f"caucus-{name}"), form="caucus", seats=members)
        )
    return tuple(map(written, [*made, *opening(blueprint)]))


def _delegation(blueprint: Blueprint, actor: Actor) -> list[ev.Event]:
    seats = blueprint.seats_of(actor.id)
    actor = instructions(blueprint, actor)
    made: list[ev.Event] = []
    for seat_id in seats:
        seat = blueprint.seat(seat_id)
        made.append(
            ev.BriefGiven(
                audience=only(seat_id),
                seat=seat_id,
                actor=actor.id,
                brief=seat.brief,
                interests=actor.interests,
                alternative=actor.alternative,
                stakes={i: without_grants(s) for i, s in actor.stakes.items()},
                acts=offered(actor),
                competences=seat.competences,
                style=actor.style,
                resolve=actor.resolve,
                risk=actor.risk,
                blocs=actor.blocs,
                temptations=actor.temptations,
            )
        )
    if len(seats) > 1:
        made.append(
            ev.ChannelOpened(
                audience=only(*seats), channel=ChannelId(f"delegation-{actor.id}"), form="delegation", seats=seats
            )
        )
    return made


def _card(actor: Actor) -> ev.ActorCard:
    return ev.ActorCard(
        actor.id,
        actor.kind,
        actor.code,
        actor.colour,
        actor.name,
        actor.summary,
        actor.article,
        actor.gender,
        actor.also,
    )


def _gauge(gauge: Gauge) -> ev.GaugeCard:
    face = {known.name: getattr(gauge, known.name) for known in fields(GaugeFace)}
    return ev.GaugeCard(value=gauge.start, **face)


def _scene(blueprint: Blueprint) -> ev.SceneSet:
    instruments, issues = open_at_first(blueprint)
    return ev.SceneSet(
        audience=EVERYONE,
        scenario=blueprint.id,
        title=blueprint.title,
        summary=blueprint.summary,
        background=blueprint.background,
        sources=blueprint.sources,
        clock=blueprint.clock,
        scaffold=blueprint.scaffold,
        law=blueprint.law,
        actors=tuple(_card(a) for a in blueprint.actors),
        seats=tuple(
            ev.SeatCard(s.id, s.actor, s.persona, s.role, s.profession, s.powers, s.also) for s in blueprint.seats
        ),
        issues=issues,
        instruments=instruments,
        gauges=tuple(_gauge(g) for g in blueprint.gauges),
        ties=tuple(ev.TieCard(t.a, t.b, t.trade, t.alliance) for t in blueprint.ties if t.trade or t.alliance),
        reflection=blueprint.reflection,
        chart=blueprint.chart,
        forms=blueprint.forms,
    )
