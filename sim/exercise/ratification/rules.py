"""Ratification at home: the blocs decide; the text enters into force or falls."""

from __future__ import annotations

import math

import numpy as np

from sim.exercise import events as ev
from sim.exercise.acts import bridge, snapshots
from sim.exercise.core.blueprint import Instrument, Provision, Ratification
from sim.exercise.core.names import EVERYONE, ActorId, BlocId, Choices, InstrumentId
from sim.exercise.core.worth import points
from sim.exercise.course import Course
from sim.exercise.deciding import delegation
from sim.exercise.pledges import rules as pledges
from sim.exercise.pledges.consequences import shifts
from sim.exercise.ratification.chances import EXACT, concerned, says_yes
from sim.exercise.state import State
from sim.world import obligations as law


def ratify(course: Course, instrument: InstrumentId, day: int) -> None:
    """Decide for each party by its blocs' votes; in force if all ratified, else an involuntary defection."""
    state = course.state
    text, choices = state.instrument(instrument), state.instruments[instrument].adopted
    assert text is not None
    assert text.ratification is not None
    assert choices is not None
    failed: list[ActorId] = []
    for actor in text.ratification.parties:
        decided, voted = _decided(state, text.id, text.ratification, choices, actor, day)
        course.then([decided, *voted])
        if not decided.ratified:
            failed.append(actor)
    if failed:
        _fallen(course, text, failed, day)
    else:
        course.then(pledges.into_force(course.state, text, choices, day))


def _decided(
    state: State, instrument: InstrumentId, plan: Ratification, choices: Choices, actor: ActorId, day: int
) -> tuple[ev.RatificationDecided, list[ev.BlocsVoted]]:
    assert state.blueprint is not None
    mandate = state.mandates.get(actor)
    blocs = concerned(mandate.blocs if mandate is not None else state.blueprint.actor(actor).blocs, instrument)
    votes: dict[BlocId, bool] = {}
    for bloc in blocs:
        # Each bloc has dice of its own, so that one more bloc leaves the others' mind as it was.
        roll = float(law.dice(state.seed, "ratify", instrument, actor, bloc.id).random())
        worth = np.array([points(bloc.stakes[instrument], choices)])
        votes[bloc.id] = roll < float(says_yes(bloc, instrument, worth)[0])
    total = math.fsum(b.weight for b in blocs)
    share = math.fsum(b.weight for b in blocs if votes[b.id]) / total if total else 1.0
    vetoed = any(b.veto and not votes[b.id] for b in blocs)
    decided = ev.RatificationDecided(
        audience=EVERYONE,
        instrument=instrument,
        actor=actor,
        day=day,
        ratified=not vetoed and share >= plan.quota - EXACT,
        share=round(share, 4),
        quota=plan.quota,
        vetoed=vetoed,
    )
    own = ev.BlocsVoted(audience=delegation(state, actor), instrument=instrument, actor=actor, votes=votes)
    return decided, [own] if votes else []


def _fallen(course: Course, text: Instrument, failed: list[ActorId], day: int) -> None:
    """Append the failure of a text: trust in those who could not ratify falls, half as much as after a breach."""
    article = _article(text)
    provision, number = (article.id, article.number) if article is not None else (None, "")
    course.then(
        [
            ev.InvoluntaryDefection(
                audience=EVERYONE,
                instrument=text.id,
                day=day,
                actors=tuple(failed),
                provision=provision,
                number=number,
            )
        ]
    )
    for actor in failed:
        before = snapshots.snapshot_of(course.state)
        witnesses = [before.index(s) for s in text.signatories]
        after = law.after_conduct(
            before, before.index(actor), witnesses, 0.0, law.INVOLUNTARY, snapshots.rules(course.state)
        )
        course.then(
            [
                ev.ConsequenceFollowed(
                    audience=EVERYONE,
                    obligation=None,
                    instrument=text.id,
                    provision=provision,
                    number=number,
                    day=day,
                    cause="defection",
                    obligor=actor,
                    shifts=shifts(before, after),
                )
            ]
        )
        because = ev.Because("defection", actor)
        course.then(bridge.moves(course.state, before, after, "agreement", because=because))


def _article(text: Instrument) -> Provision | None:
    wanted = text.ratification.provision if text.ratification is not None else None
    return next((p for p in text.provisions if p.id == wanted), None)
