"""Random play: commands that are mostly well-formed and often refused, by every seat, from one seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Pseudonym, Said, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import Exercise
from sim.exercise.papers.events import Citation
from sim.exercise.papers.forms import FORMS
from tests.sim.exercise.specimens import specimen


def commands(exercise: Exercise, dice: random.Random, words: str = "words") -> Iterator[cmd.Command]:
    """Endless commands, each fitted to the state it meets."""
    number = 0
    while True:
        number += 1
        seat = dice.choice([s.id for s in exercise.state.the_scene.seats])
        kind, fields = _one(exercise, dice, seat, f"{words} {seat} {number}")
        yield kind(id=CommandId(f"random-{number}"), **{"seat": seat, **fields})


def play(exercise: Exercise, dice: random.Random, count: int, words: str = "words") -> int:
    """Play `count` commands; how many were carried out. The clock moves a little before each."""
    at, done = exercise.records[-1].at, 0
    source = commands(exercise, dice, words)
    for _ in range(count):
        at += dice.choice((500, 5_000, 60_000))
        try:
            exercise.submit(next(source), at)
            done += 1
        except Refused:
            continue
    return done


def _one(exercise: Exercise, dice: random.Random, seat: SeatId, words: str) -> tuple[type[cmd.Command], dict[str, Any]]:
    state = exercise.state
    scene = state.the_scene
    text = dice.choice(scene.instruments)
    issue = dice.choice(text.issues)
    option = dice.choice(state.issue(issue).options).id
    said = Said(words)
    authority = dice.choice(("mandate", "ad-referendum"))
    package = dice.choice(list(state.packages) or [None])
    decision = dice.choice(list(state.decisions) or [None])
    document = dice.choice(list(state.documents) or [None])
    declaration = dice.choice(list(state.declarations) or [None])
    provision, declared = dice.choice(text.provisions).id, dice.choice(("reservation", "interpretation"))
    form = dice.choice(list(FORMS))
    acts = sorted({a for m in state.mandates.values() for a in m.acts})
    control: dict[str, Any] = {"seat": CONTROL}
    choices = {i: dice.choice(state.issue(i).options).id for i in text.issues if dice.random() < 0.9}
    options: list[tuple[int, type[cmd.Command], dict[str, Any]]] = [
        (8, cmd.SendMessage, {"channel": dice.choice([*state.channels, PLENARY]), "words": said, "about": (issue,)}),
        (2, cmd.OpenChannel, {"seats": tuple(dice.sample([s.id for s in scene.seats], 2))}),
        (4, cmd.TablePackage, {"instrument": text.id, "choices": choices, "authority": authority, "note": said}),
        (1, cmd.WithdrawPackage, {"package": package}),
        (5, cmd.AnswerPackage, {"package": package, "answer": "accept", "authority": authority}),
        (1, cmd.AnswerPackage, {"package": package, "answer": "reject", "note": said}),
        (4, cmd.TakePosition, {"instrument": text.id, "issue": issue, "option": option, "authority": authority}),
        (2, cmd.PutToDecision, {"package": package}),
        (2, cmd.CastVote, {"decision": decision, "vote": "yes", "authority": authority}),
        (1, cmd.BreakSilence, {"decision": decision}),
        (4, cmd.Initial, {"instrument": text.id}),
        (4, cmd.Sign, {"instrument": text.id}),
        (2, cmd.MakeRemark, {"instrument": text.id, "provision": provision, "words": said}),
        (2, cmd.MakeDeclaration, {"instrument": text.id, "provision": provision, "form": declared, "words": said}),
        (1, cmd.WithdrawDeclaration, {"declaration": declaration}),
        (2, cmd.ObjectToDeclaration, {"declaration": declaration, "words": said}),
        (3, cmd.AskCapital, {"instrument": text.id, "issue": issue, "option": option, "argument": said}),
        (
            3,
            cmd.TakeAction,
            {"act": dice.choice(acts), "target": dice.choice([a.id for a in scene.actors]), "words": said},
        ),
        (3, cmd.SubmitDocument, _document(form, said, dice, exercise)),
        (4, cmd.SignOff, {"document": document, "decision": "approved"}),
        (2, cmd.AskApproval, {"document": document}),
        (5, cmd.Release, {"document": document}),
        (2, cmd.SetTask, {"owner": dice.choice([s.id for s in scene.seats]), "text": said, "minutes": 5}),
        (1, cmd.TakeSeat, {"by": CONTROL, "pseudonym": Pseudonym(f"p{dice.randrange(9)}")}),
        (1, cmd.LeaveSeat, {}),
        (1, cmd.CoverSeat, {"by": CONTROL, "mind": "novice"}),
        (4, cmd.Start, control),
        (3, cmd.Pulse, control),
        (1, cmd.Pause, control),
        (4, cmd.Resume, control),
        (1, cmd.EndTurn, control),
        (1, cmd.NoteObservation, {**control, "text": words}),
    ]
    weights = [w for w, _, _ in options]
    _, kind, fields = dice.choices(options, weights)[0]
    return kind, fields


def _document(form: str, said: Said, dice: random.Random, exercise: Exercise) -> dict[str, Any]:
    fields = specimen(form, said)
    cites = (Citation(dice.choice(exercise.records).ref, "reports"),) if dice.random() < 0.3 else ()
    return {"form": form, "title": "A title", "fields": fields, "cites": cites}
