"""Cost of a tabled package and of a message before twelve viewers: processor time in all, bytes for each."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from benchmarks.figures import Figure, show
from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Said, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import open_exercise
from sim.policies.phrases import renderer
from web.broadcast import Broadcast
from web.tables import Tables

TABLE = ExerciseId("bench")
TIMES = 40


class Viewers:
    """Twelve screens that count what they are sent, as the sockets would encode it."""

    def __init__(self, seats: Iterable[SeatId]) -> None:
        self.seats = [*seats, CONTROL]
        self.bytes: list[int] = []

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        return self.seats

    def languages(self, exercise: ExerciseId, seat: SeatId) -> tuple[str, ...]:
        return ("en",)

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        self.bytes.append(len(payload))


def main() -> None:
    """Print the figures."""
    blueprint = load("river")
    log = MemoryLog()
    open_exercise(log, TABLE, blueprint, 1, 0)
    viewers = Viewers(s.id for s in blueprint.seats)
    broadcast = Broadcast(viewers, lambda: 60_000, renderer)
    tables = Tables(log, lambda: 60_000, broadcast.publish)
    for seat in viewers.seats:
        broadcast.view(tables[TABLE], seat, None)
    tables.submit(TABLE, cmd.Start(id=CommandId("start"), seat=CONTROL))
    text = blueprint.instruments[0]
    party = next(s.id for s in blueprint.seats if s.actor in text.parties and "table" in s.powers)

    def spent(make: Any) -> tuple[float, float, int]:
        times, sizes = [], []
        for k in range(TIMES):
            viewers.bytes.clear()
            command = make(k)
            began = time.process_time()
            try:
                tables.submit(TABLE, command)
            except Refused:
                continue
            times.append((time.process_time() - began) * 1000)
            sizes += viewers.bytes
        return sorted(times)[len(times) // 2], sum(sizes) / len(sizes), max(sizes)

    def package(k: int) -> cmd.Command:
        issues = [next(i for i in blueprint.issues if i.id == issue) for issue in text.issues]
        choices = {i.id: i.options[(k >> n) % len(i.options)].id for n, i in enumerate(issues)}
        return cmd.TablePackage(
            id=CommandId(f"package-{k}"),
            seat=party,
            instrument=text.id,
            choices=choices,
            channel=PLENARY,
            authority="ad-referendum",
        )

    def message(k: int) -> cmd.Command:
        words = Said(f"Message {k}: we would like to hear what matters most to each delegation.", "en")
        return cmd.SendMessage(id=CommandId(f"message-{k}"), seat=party, channel=PLENARY, words=words)

    tabled, size, largest = spent(package)
    said, said_size, largest_message = spent(message)
    viewing = f"before {len(viewers.seats)} viewers"
    show(
        "wire",
        [
            Figure(
                f"a package tabled {viewing}, processor time",
                f"{tabled:.2f} ms",
                "<= 1.5 ms",
                tabled <= 1.5,
                "it was 9-10 ms, then 2.6 while each reader was told by itself",
            ),
            Figure(
                "the same, bytes for each viewer",
                f"{size / 1000:.1f} kB, at most {largest / 1000:.1f} kB",
                "<= 4 kB",
                largest <= 4000,
                "it was 31-35 kB",
            ),
            Figure(
                f"a message {viewing}, processor time",
                f"{said:.2f} ms",
                "<= 0.4 ms",
                said <= 0.4,
                "it was 0.65 ms, then 1.05 while each reader was told by itself",
            ),
            Figure(
                "the same, bytes for each viewer",
                f"{said_size / 1000:.1f} kB, at most {largest_message / 1000:.1f} kB",
                "<= 1 kB",
                largest_message <= 1000,
                "the largest is the control room's: what each seat did",
            ),
        ],
    )


if __name__ == "__main__":
    main()
