"""From the form of an inject to the blueprint's."""

from __future__ import annotations

from scenarios.format.incidents.build import deadlines, incident
from scenarios.format.news.form import InjectForm
from scenarios.format.papers.build import dues
from scenarios.format.words import Texts, aliases
from scenarios.format.world.build import pair
from sim.exercise.core import blueprint as bp
from sim.exercise.core.inject import Evidence, Inject, Roles, Shock
from sim.exercise.core.names import ActorId, IndicatorId, InjectId, PlaceId, SeatId

ROLES = ("accused", "victims", "owner", "lender", "addressee")


def inject(id: InjectId, form: InjectForm, clock: bp.Clock, text: Texts) -> Inject:
    """News, with what it brings, asks for and tells of; who was behind an incident is hidden unless it is said."""
    author = form.author or (form.incident.author if form.incident is not None else None)
    return Inject(
        id=id,
        form=form.form,
        title=text(form.title),
        body=text(form.body),
        source=text(form.source),
        reliability=form.reliability,
        to=tuple(SeatId(s) for s in form.to),
        turn=form.turn,
        minute=form.minute,
        when=form.when,
        priority=form.priority,
        truth=form.truth,
        corrects=None if form.corrects is None else InjectId(form.corrects),
        follows=None if form.follows is None else InjectId(form.follows),
        author=ActorId(author) if author is not None else None,
        hidden=author is not None and (form.hidden or form.author is None),
        knows=tuple(SeatId(s) for s in form.knows),
        roles=Roles(**{role: tuple(ActorId(a) for a in getattr(form, role)) for role in ROLES}),
        deaths=form.deaths,
        ultimatum=form.ultimatum,
        major=form.major,
        also=aliases(form.also),
        in_a_sentence=text(form.in_a_sentence),
        place=None if form.place is None else PlaceId(form.place),
        due=(*dues(form.due, text), *deadlines(id, form.incident, clock, text)),
        incident=incident(id, form.incident, text),
        evidence=None if form.evidence is None else Evidence(form.evidence.incident, ActorId(form.evidence.suspect)),
        shocks=tuple(
            Shock(
                change=shock.change,
                indicator=None if shock.indicator is None else IndicatorId(shock.indicator),
                pair=None if shock.pair is None else pair(shock.pair),
            )
            for shock in form.shocks
        ),
    )
