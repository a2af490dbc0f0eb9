"""Running an exercise: the only writer. State, decide, append; then the fold moves and the caller may publish."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sim.exercise import events as ev
from sim.exercise import writing
from sim.exercise.blueprint import Actor, Blueprint, Stakes
from sim.exercise.byidentity import by_identity
from sim.exercise.commands import Command
from sim.exercise.folds import evolve
from sim.exercise.log import GENESIS, EventLog, Recorded, digest, seal
from sim.exercise.names import CONTROL, EVERYONE, PLENARY, ChannelId, CommandId, ExerciseId, Ref, SeatId, only
from sim.exercise.rules import decide
from sim.exercise.rules.moving import opening
from sim.exercise.state import Entry, State
from sim.exercise.views import may_see, of_those_who_see

OPENING = CommandId("open")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one command came to: the records appended. `repeated` when the command had been carried out before."""

    records: tuple[Recorded, ...]
    repeated: bool = False


class Exercise:
    """One exercise over its log: the full fold, and each seat's own, kept current. Not thread-safe: hold one lock."""

    def __init__(self, log: EventLog, exercise: ExerciseId) -> None:
        self.log = log
        self.id = exercise
        self.state = State()
        self.records: list[Recorded] = []
        self._done: dict[tuple[SeatId, CommandId], tuple[Recorded, ...]] = {}
        self._views: dict[SeatId, State] = {}
        self.catch_up()

    @property
    def head(self) -> str:
        return self.records[-1].hash if self.records else GENESIS

    def catch_up(self) -> tuple[Recorded, ...]:
        """Read and fold what others have appended since; returns it."""
        new = tuple(self.log.read(self.id, after=len(self.records)))
        self._fold(new)
        return new

    def submit(self, command: Command, at: int) -> Outcome:
        """Carry out a command at wall-clock `at` (ms).

        A command of the same asker with the same id is answered with what it did the first time. Raises Refused, and
        Conflict where another process appended first (then `catch_up` and try again).
        """
        key = (command.asker, command.id)
        if key in self._done:
            return Outcome(self._done[key], repeated=True)
        at = max(at, self.records[-1].at if self.records else 0)
        made = decide(command, self.state, at)
        if made and command.reason is not None:
            made = [*made, ev.MoveExplained(audience=only(CONTROL), seat=command.seat, reason=command.reason)]
        records = self._record(((event, digest(event)) for event in made), command.asker, command.id, at)
        if records:
            self.log.append(records)
            self._fold(records)
        self._done.setdefault(key, records)
        return Outcome(records)

    def _record(
        self, made: Iterable[tuple[ev.Event, str]], by: SeatId, command: CommandId, at: int
    ) -> tuple[Recorded, ...]:
        """The records of these events, each given with its body's digest."""
        records: list[Recorded] = []
        counts: dict[tuple[str, object], int] = {}
        prev = self.head
        for seq, (event, inner) in enumerate(made, start=len(self.records) + 1):
            # Counted among events of the same kind and audience, so that a hidden event leaves no gap in a name.
            kin = (event.kind, event.audience)
            counts[kin] = counts.get(kin, 0) + 1
            ref = _ref(self.id, by, command, event, counts[kin])
            record = seal(self.id, seq, at, by, command, ref, event, prev, inner)
            records.append(record)
            prev = record.hash
        return tuple(records)

    def _fold(self, records: Sequence[Recorded]) -> None:
        for record in records:
            event, ref, at = record.event, record.ref, record.at
            self.records.append(record)
            evolve(self.state, Entry(record.seq, ref, at, event))
            key = (record.by, record.command)
            self._done[key] = (*self._done.get(key, ()), record)
            for view in of_those_who_see(event, self._views):
                evolve(view, Entry(view.seq + 1, ref, at, event))

    def view(self, seat: SeatId) -> State:
        """The fold over the seat's own stream. Read it, do not change it."""
        if seat == CONTROL:
            return self.state
        if seat not in self._views:
            view = State()
            for record in self.records:
                if may_see(record.event, seat):
                    evolve(view, Entry(view.seq + 1, record.ref, record.at, record.event))
            self._views[seat] = view
        return self._views[seat]


def _ref(exercise: ExerciseId, by: SeatId, command: CommandId, event: ev.Event, count: int) -> Ref:
    text = f"{exercise}\n{by}\n{command}\n{event.kind}\n{writing.audience(event.audience)}\n{count}"
    return Ref(hashlib.blake2b(text.encode(), digest_size=8).hexdigest())


# --- opening ---------------------------------------------------------------------------------------------------------


def open_exercise(log: EventLog, exercise: ExerciseId, blueprint: Blueprint, seed: int, at: int) -> Exercise:
    """Open a new exercise: CONTROL gets the whole blueprint, everyone the scene, each seat its brief."""
    opened = Exercise(log, exercise)
    if opened.records:
        raise ValueError(f"exercise {exercise} is already open")
    secret = ev.ExerciseOpened(audience=only(CONTROL), blueprint=blueprint, seed=seed)
    records = opened._record([(secret, digest(secret)), *_opening(blueprint)], CONTROL, OPENING, at)
    log.append(records)
    opened._fold(records)
    return opened


def load_exercise(log: EventLog, exercise: ExerciseId) -> Exercise:
    """The exercise that a log holds. Raises LookupError where it holds none."""
    loaded = Exercise(log, exercise)
    if not loaded.records:
        raise LookupError(f"no exercise {exercise}")
    return loaded


@by_identity
def _opening(blueprint: Blueprint) -> tuple[tuple[ev.Event, str], ...]:
    """What an opening tells the seats, each event with its digest: whatever the seed, so that many runs share it."""
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
    return tuple((event, digest(event)) for event in [*made, *opening(blueprint)])


def _delegation(blueprint: Blueprint, actor: Actor) -> list[ev.Event]:
    seats = blueprint.seats_of(actor.id)
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
                stakes={i: _without_grants(s) for i, s in actor.stakes.items()},
                acts=actor.acts,
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


def _without_grants(stakes: Stakes) -> Stakes:
    """A delegation learns what its capital would allow only by asking."""
    return replace(stakes, grants=())


def _scene(blueprint: Blueprint) -> ev.SceneSet:
    return ev.SceneSet(
        audience=EVERYONE,
        scenario=blueprint.id,
        title=blueprint.title,
        summary=blueprint.summary,
        background=blueprint.background,
        sources=blueprint.sources,
        clock=blueprint.clock,
        scaffold=blueprint.scaffold,
        actors=tuple(ev.ActorCard(a.id, a.kind, a.code, a.colour, a.name, a.summary) for a in blueprint.actors),
        seats=tuple(ev.SeatCard(s.id, s.actor, s.persona, s.role, s.profession, s.powers) for s in blueprint.seats),
        issues=blueprint.issues,
        instruments=blueprint.instruments,
        gauges=tuple(
            ev.GaugeCard(
                g.id, g.name, g.unit, g.place, g.start, g.threshold, g.better, g.decimals, g.low, g.high, g.basis
            )
            for g in blueprint.gauges
        ),
    )
