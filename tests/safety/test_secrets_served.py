"""Secrecy over real sockets and pages: a whole game on the real server, and every byte that came to each person."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, CommandId, SeatId
from sim.exercise.engine import Exercise, load_exercise
from tests.safety.canaries import SEED, TOKEN, Canaries, carried_out, planted, play
from tests.safety.school import Browser, School, Server, Socket, until
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD
from web import wire
from web.access import ExerciseRow

COMMANDS = 200
SPEED = 30
"""How much faster than ours the server's time runs: capitals answer and silences end within the game."""

MOMENTS = 40
"""How many moments of the game each student tries to open."""

NAMES = {
    UP_HEAD: "Quillon Varasque",
    UP_DEPUTY: "Hestia Brumaire",
    DOWN_HEAD: "Ottoline Zephyrin",
    CONTROL: "Ignace Tellurien",
}
"""What people are called who must not be named in a log."""


@dataclass
class Game:
    """A game that was played, and what came of it."""

    canaries: Canaries
    row: ExerciseRow
    server: Server
    school: School
    browsers: dict[SeatId, Browser]
    sockets: dict[SeatId, Socket]
    assessor: Browser
    pseudonyms: dict[SeatId, str]
    done: int
    """Commands that were carried out."""


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Game]:
    folder = tmp_path_factory.mktemp("game")
    school, canaries = School(folder), planted(SMALL, 77)
    people = {
        seat: school.person(name, "instructor" if seat == CONTROL else "student", email=f"{i}@secret.invalid")
        for i, (seat, name) in enumerate(NAMES.items())
    }
    marker = school.person("Bastienne Corvus", "assessor")
    row = school.open(people[CONTROL], canaries.blueprint)
    for seat, person in people.items():
        if seat != CONTROL:
            school.seat(row, people[CONTROL], person, seat)
    held = school.house.live.tables[row.id].exercise.state.held
    pseudonyms = {s: str(h.pseudonym) for s, h in held.items() if h.pseudonym is not None}
    server = Server(school.url, folder, SPEED)
    server.start()
    browsers = {seat: server.browser(school.logins[person.id]) for seat, person in people.items()}
    sockets = {seat: browser.socket() for seat, browser in browsers.items()}
    server.sockets += sockets.values()
    for socket in sockets.values():
        assert socket.join(row.id)["ok"]
    made = Game(
        canaries,
        row,
        server,
        school,
        browsers,
        sockets,
        server.browser(school.logins[marker.id]),
        pseudonyms,
        played(canaries, school, row, sockets),
    )
    yield made
    server.stop()
    school.close()
    assert not server.faults()


def played(canaries: Canaries, school: School, row: ExerciseRow, sockets: dict[SeatId, Socket]) -> int:
    """Play at random over the sockets: how many commands were carried out."""
    exercise = load_exercise(school.house.store, row.id)
    source = (c for c in play(exercise, canaries, random.Random(5)) if playable(c))
    start = cmd.Start(id=CommandId("start"), seat=CONTROL)
    cover = cmd.CoverSeat(id=CommandId("cover"), seat=CHAIR, by=CONTROL, mind="practitioner")
    done = 0
    for command in itertools.islice(itertools.chain((start, cover), source), COMMANDS):
        asker = command.seat if command.seat in sockets and not command.from_control else CONTROL
        envelope = ("id", "seat", "by", "reason")
        body = {k: v for k, v in codec.dump_value(command).items() if k not in envelope and v is not None}
        more: dict[str, Any] = {} if command.seat == asker else {"seat": command.seat}
        done += sockets[asker].act(row.id, command.kind, body, **more)["ok"]
        follow(canaries, command, asker, exercise.catch_up())
    if exercise.state.phase == "paused":
        assert sockets[CONTROL].act(row.id, "resume")["ok"]
    until(lambda: mind_moved(canaries, exercise))
    return done


def mind_moved(canaries: Canaries, exercise: Exercise) -> bool:
    """Whether the mind has made a move by now, which it explains to the instructor."""
    new = exercise.catch_up()
    follow(canaries, cmd.Pulse(id=CommandId("none"), seat=CONTROL), CONTROL, new)
    return any(r.why is not None for r in exercise.records)


def playable(command: cmd.Command) -> bool:
    """Whether a command can be given by socket, and leaves everybody in their seat and the exercise its turns."""
    if isinstance(command, cmd.LeaveSeat | cmd.EndTurn):
        return False
    if isinstance(command, cmd.CoverSeat) and command.seat != CHAIR:
        return False
    return command.kind in wire.ASKED


def follow(canaries: Canaries, command: cmd.Command, asker: SeatId, new: Iterable[Recorded]) -> None:
    """Let the oracle know what happened: by this command, by the clock, and by the mind in its seat."""
    for record in new:
        if record.by == asker:
            carried_out(command, canaries, [record.event])
        match record.event:
            case ev.InjectReleased() as news:
                canaries.released(news)
            case ev.ChannelOpened(channel=channel, seats=seats, by=by) if by == CHAIR:
                canaries.channels[channel] = frozenset(seats)
            case ev.PackageTabled(package=package, channel=channel, seat=seat) if seat == CHAIR:
                canaries.packages[package] = canaries.channels[channel]


def received(socket: Socket, row: ExerciseRow) -> str:
    """All that a socket was sent, up to now."""
    socket.join(row.id, after=None)
    return "\n".join(socket.frames)


STUDENTS = (UP_HEAD, UP_DEPUTY, DOWN_HEAD)


@pytest.mark.parametrize("seat", STUDENTS)
def test_no_frame_holds_a_secret_of_somebody_else(game, seat):
    frames = received(game.sockets[seat], game.row)
    assert len(game.sockets[seat].frames) > 50
    assert game.done > 50
    assert not game.canaries.strangers(seat, frames)
    assert str(SEED) not in frames
    assert '"seed"' not in frames
    assert '"mind_says"' not in frames


def test_the_instructors_frames_hold_what_the_others_may_not_have(game):
    frames = received(game.sockets[CONTROL], game.row)
    assert any(what.startswith("condition of") for what in map(game.canaries.what.get, TOKEN.findall(frames)) if what)
    assert '"mind_says"' in frames


def test_no_frame_names_a_person(game):
    for seat, socket in game.sockets.items():
        frames = received(socket, game.row)
        for name in NAMES.values():
            assert name not in frames, seat


@pytest.fixture(scope="module")
def ended(game: Game) -> Game:
    """The same, when it is over."""
    assert game.sockets[CONTROL].act(game.row.id, "end-exercise")["ok"]
    return game


def pages(game: Game) -> list[str]:
    """Every address a student may think of."""
    here = game.row.id
    last = game.school.house.store.length(here)
    fixed = [
        "/",
        "/join",
        "/account",
        "/control",
        "/assess",
        "/reference.json",
        "/words/en/desk.ftl",
        "/words/fr/desk.ftl",
    ]
    debriefs = [f"/debrief/{here}{p}" for p in ("", "/class", "/report", "/report.docx")]
    debriefs += [f"/debrief/{here}/{s}{p}" for s in (*STUDENTS, CHAIR, CONTROL) for p in (".json", "/desk", "/at.json")]
    debriefs += [f"/second-look/{here}/{s}.json" for s in (*STUDENTS, CHAIR)]
    debriefs += [f"/reflect/{here}", f"/desk/{here}/coach.json"]
    own = [f"/desk/{here}", f"/desk/{here}/view", f"/desk/{here}/view?after=3", f"/wait/{here}", f"/wait/{here}.json"]
    staff = [f"/control/{here}", f"/control/{here}/lobby", f"/log/{here}.jsonl", f"/assess/{here}/class.json"]
    marks = [f"/assess/{here}/{p}/B1{form}" for p in game.pseudonyms.values() for form in ("", ".pdf")]
    screens = [f"/control/{here}/seat/{seat}" for seat in STUDENTS]
    some = random.Random(last).sample(range(1, last + 1), MOMENTS)
    moments = [f"/moments/{here}/{seq}" for seq in some]
    seen_by = [f"/moments/{here}/{seq}?as={seat}" for seq in some[: MOMENTS // 4] for seat in (*STUDENTS, CHAIR)]
    return [*fixed, *own, *debriefs, *staff, *marks, *screens, *moments, *seen_by]


@pytest.mark.parametrize("seat", STUDENTS)
def test_no_page_holds_a_secret_of_somebody_else(ended, seat):
    shown = 0
    for path in pages(ended):
        answer = ended.browsers[seat].get(path)
        shown += answer.ok and "/moments/" in path
        assert answer.status_code < 500, path
        assert not ended.canaries.strangers(seat, answer.text), path
        others = [name for other, name in NAMES.items() if other not in (seat, CONTROL)]
        assert not [name for name in others if name in answer.text], path
    assert shown > 5


def test_the_log_names_no_person(ended):
    log = ended.browsers[CONTROL].get(f"/log/{ended.row.id}.jsonl").text
    assert '"seat-taken"' in log
    for seat, name in NAMES.items():
        assert name not in log
        assert "secret.invalid" not in log
        assert json.dumps(seat) in log


@pytest.mark.parametrize("seat", STUDENTS)
@pytest.mark.parametrize("block", ["B1", "B3"])
def test_a_candidates_evaluation_holds_nobody_elses_secrets_and_names_nobody_else(ended, seat, block):
    answer = ended.assessor.get(f"/assess/{ended.row.id}/{ended.pseudonyms[seat]}/{block}.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)
    assert NAMES[seat] in text
    for other in STUDENTS:
        if other != seat:
            assert NAMES[other] not in text
            assert ended.pseudonyms[other] not in text
    assert not ended.canaries.strangers(seat, text)


def test_each_candidate_in_the_class_file_rests_on_what_their_seat_knew(ended):
    answer = ended.assessor.get(f"/assess/{ended.row.id}/class.json")
    reports = answer.json()["report"]["candidates"]
    assert {r["candidate"] for r in reports} == {NAMES[s] for s in STUDENTS}
    for seat, report in ((s, r) for r in reports for s in STUDENTS if r["candidate"] == NAMES[s]):
        told = json.dumps(report, ensure_ascii=False)
        assert not ended.canaries.strangers(seat, told)
        assert not [name for other, name in NAMES.items() if other != seat and name in told]
