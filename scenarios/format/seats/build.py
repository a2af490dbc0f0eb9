"""From the forms of actors and seats to the blueprint's."""

from __future__ import annotations

from collections.abc import Mapping

from scenarios.format.mandate.build import stakes
from scenarios.format.ratification.build import bloc, watches
from scenarios.format.seats.form import ActorForm, SeatForm
from scenarios.format.texts.form import IssueForm
from scenarios.format.words import Texts, aliases
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import ActId, ActorId, BlocId, InstrumentId, ObligationId, SeatId


def actor(id: ActorId, form: ActorForm, issues: Mapping[str, IssueForm], text: Texts) -> bp.Actor:
    """An actor, with what each text is worth to it."""
    return bp.Actor(
        id=id,
        kind=form.kind,
        code=form.code,
        colour=form.colour,
        name=text(form.name),
        article=dict(form.article),
        gender=dict(form.gender),
        also=aliases(form.also),
        summary=text(form.summary),
        capability=form.capability,
        wealth=form.wealth,
        legitimacy=form.legitimacy,
        resolve=form.resolve,
        risk=form.risk,
        style=form.style,
        interests=tuple(text(interest) for interest in form.interests),
        alternative=text(form.alternative),
        acts=tuple(ActId(act) for act in form.acts),
        stakes={InstrumentId(i): stakes(s, issues, text) for i, s in form.stakes.items()},
        blocs=tuple(bloc(BlocId(b), text(one.name), one) for b, one in form.blocs.items()),
        watches=watches(form.watches),
        temptations={ObligationId(o): points for o, points in form.temptations.items()},
    )


def seat(id: SeatId, form: SeatForm, text: Texts) -> bp.Seat:
    """A place at the table."""
    return bp.Seat(
        id=id,
        actor=ActorId(form.actor),
        persona=form.persona,
        role=text(form.role),
        faces=text(form.faces),
        profession=form.profession,
        powers=tuple(form.powers),
        brief=text(form.brief),
        competences=tuple(form.competences),
        also=aliases(form.also),
    )
