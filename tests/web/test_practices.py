"""Practices run while their player is there, and no longer."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from sim.exercise import commands as cmd
from sim.exercise.core.names import CommandId, ExerciseId
from sim.exercise.core.refusals import Refused
from tests.safety.school import Browser as Visitor
from tests.safety.school import School, Server, until
from tests.sim.small import SMALL, UP_HEAD
from tests.web.conftest import Browser, Time
from web import create_app, limits, practices, shelf
from web.accounts import DAY, HOUR, MINUTE, Person
from web.clock import Minds
from web.config import Config
from web.house import EXTENSION, House
from web.models import command_result, event, exercise, membership, person

HERE = "192.0.2.1"


@pytest.fixture
def app(database_url: str, now: Time, monkeypatch: pytest.MonkeyPatch) -> Iterator:
    """The application on each database, with the small scenario alone in its library."""
    monkeypatch.setattr(shelf, "shelf", lambda: (SMALL,))
    monkeypatch.setattr(shelf, "scenario", lambda name: SMALL if name == SMALL.id else None)
    made = create_app(Config(database_url), now=now)
    yield made
    made.extensions[EXTENSION].database.close()


@pytest.fixture
def here(house: House, monkeypatch: pytest.MonkeyPatch) -> set[ExerciseId]:
    """The exercises that somebody follows, as a test says."""
    followed: set[ExerciseId] = set()
    monkeypatch.setattr(house.practices, "_followed", lambda: frozenset(followed))
    return followed


def guest(house: House) -> Person:
    return house.accounts.add("Guest", ["student"])


def practise(house: House, player: Person | None = None, origin: str = HERE):
    return house.lobby.practise(player or guest(house), SMALL, UP_HEAD, "full", "en", origin=origin).id


def come(house: House, here: set[ExerciseId], wanted: ExerciseId) -> None:
    house.practices.arrived(wanted)
    here.add(wanted)


def go(house: House, here: set[ExerciseId], wanted: ExerciseId) -> None:
    here.discard(wanted)
    house.practices.left(wanted)


def status(house: House, wanted: ExerciseId) -> str | None:
    asked = select(exercise.c.status).where(exercise.c.id == wanted)
    return house.database.read(lambda connection: connection.scalar(asked))


def rows(house: House) -> dict[str, int]:
    tables = (event, command_result, exercise, membership, person)
    return {t.name: house.database.read(lambda c, t=t: c.scalar(select(func.count()).select_from(t))) for t in tables}


def test_a_practice_waits_for_its_player(house: House, here):
    wanted = practise(house)
    assert status(house, wanted) == "lobby"
    assert house.practices.running() == ()
    assert house.live.tables.open() == ()


def test_a_page_that_is_looked_at_keeps_no_practice_in_memory(browser: Browser, house: House, here):
    desk = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}).headers["Location"]
    assert browser.get(desk).status_code == 200
    assert house.live.tables.open() == ()


def test_a_practice_stands_still_while_its_player_is_away(house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    assert house.practices.running() == (wanted,)
    now.passes(2 * MINUTE)
    go(house, here, wanted)
    assert (status(house, wanted), house.practices.running()) == ("paused", ())
    assert house.live.tables.open() == ()
    now.passes(DAY)
    come(house, here, wanted)
    state = house.live.tables[wanted].exercise.state
    assert (state.phase, state.timer.elapsed(now())) == ("running", 2 * MINUTE)


def test_a_player_keeps_the_time_and_what_they_paused_waits_for_them(house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    state = house.live.tables[wanted].exercise.state
    assert state.keeper == UP_HEAD
    now.passes(MINUTE)
    house.live.tables.submit(wanted, cmd.Pause(id=CommandId("mine"), seat=UP_HEAD))
    assert house.practices.running() == ()
    go(house, here, wanted)
    now.passes(HOUR)
    come(house, here, wanted)
    assert house.practices.running() == ()
    state = house.live.tables[wanted].exercise.state
    assert (state.phase, state.timer.elapsed(now())) == ("paused", MINUTE)
    house.live.tables.submit(wanted, cmd.Resume(id=CommandId("on"), seat=UP_HEAD))
    assert house.practices.running() == (wanted,)


def test_no_time_is_lost_between_the_last_page_closed_and_the_pause_that_follows(house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    now.passes(MINUTE)
    gone = now()
    here.discard(wanted)
    now.passes(30_000)
    house.practices.left(wanted, gone)
    assert house.live.tables[wanted].exercise.state.timer.elapsed(now()) == MINUTE


def test_a_page_loaded_anew_meanwhile_pauses_nothing(house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    house.practices.left(wanted, now())
    assert status(house, wanted) == "running"


def test_the_minds_of_a_practice_leave_memory_with_it(app, house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    clock, minds = app.extensions["clock"], Minds()
    clock._think = minds
    for _ in range(60):
        now.passes(2_000)
        clock.tick(now())
    assert len(minds) > 0
    go(house, here, wanted)
    assert len(minds) == 0


def test_a_practice_that_its_player_follows_elsewhere_goes_on(house: House, here):
    """Another process saw its own last socket go; the player's other window is open here."""
    wanted = practise(house)
    come(house, here, wanted)
    here.discard(wanted)
    house.practices.left(wanted)
    here.add(wanted)
    house.practices.running()
    assert status(house, wanted) == "running"


def test_what_a_stopped_server_left_running_is_paused(house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    here.clear()
    house.practices.sweep()
    assert status(house, wanted) == "running"
    now.passes(practices.UNHEARD + 1)
    house.practices.sweep()
    assert status(house, wanted) == "paused"


def test_an_exercise_of_a_class_runs_whoever_looks(house: House, here, instructor):
    from sim.exercise import commands as cmd
    from sim.exercise.core.names import CONTROL, CommandId

    row = house.lobby.open(instructor, SMALL, "A", "ask", "formative", "en")
    house.live.tables.submit(row.id, cmd.Start(id=CommandId("s"), seat=CONTROL))
    house.practices.left(row.id)
    house.practices.sweep()
    assert house.practices.running() == (row.id,)


def test_a_guest_may_come_back_for_three_days(house: House, here, now: Time):
    wanted = practise(house)
    come(house, here, wanted)
    go(house, here, wanted)
    now.passes(practices.RESUMABLE - MINUTE)
    house.practices.sweep()
    assert status(house, wanted) == "paused"
    now.passes(2 * MINUTE)
    house.practices.sweep()
    assert status(house, wanted) == "ended"
    assert house.live.tables.open() == ()


def test_of_a_guests_practice_nothing_is_left_after_a_week(house: House, here, now: Time):
    before = rows(house)
    wanted = practise(house)
    come(house, here, wanted)
    go(house, here, wanted)
    now.passes(practices.KEPT + MINUTE)
    house.practices.sweep()
    house.practices.sweep()
    assert rows(house) == before


def test_a_practice_that_nobody_began_goes_after_an_hour(house: House, here, now: Time):
    before = rows(house)
    practise(house)
    now.passes(HOUR + MINUTE)
    house.practices.sweep()
    assert rows(house) == before


def test_a_guest_who_sits_elsewhere_is_kept(house: House, here, now: Time, instructor):
    row = house.lobby.open(instructor, SMALL, "A", "ask", "formative", "en")
    ada = guest(house)
    house.lobby.ask(ada, row.code)
    practise(house, ada)
    now.passes(HOUR + MINUTE)
    house.practices.sweep()
    assert house.accounts.by_id(ada.id) == ada


def test_who_has_an_account_keeps_their_practice(house: House, here, now: Time):
    ada = house.accounts.add("Ada", ["student"], email="ada@school.invalid")
    wanted = practise(house, ada)
    come(house, here, wanted)
    go(house, here, wanted)
    now.passes(30 * DAY)
    house.practices.sweep()
    assert status(house, wanted) == "paused"


def test_no_other_log_can_be_deleted(house: House, instructor):
    row = house.lobby.open(instructor, SMALL, "A", "ask", "formative", "en")
    house.practices._delete([row.id])
    assert status(house, row.id) == "lobby"
    with pytest.raises(DBAPIError, match="append-only"):
        house.database.execute(event.delete().where(event.c.exercise == row.id))


# --- bounds


def test_a_class_of_forty_practises_from_one_address(app, house: House):
    for _ in range(40):
        pupil = Browser(app.test_client())
        answer = pupil.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
        assert answer.status_code == 303
        house.practices.arrived(ExerciseId(answer.headers["Location"].removeprefix("/desk/")))
    running = select(func.count()).select_from(exercise).where(exercise.c.status == "running")
    assert house.database.read(lambda connection: connection.scalar(running)) == 40


def test_practices_opened_in_a_row_are_bounded_and_the_page_says_so(browser: Browser, house: House):
    for _ in range(limits.PRACTISE_BY_ADDRESS.tries):
        house.limits.spend(limits.PRACTISE_BY_ADDRESS, "127.0.0.1")
    answer = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
    assert (answer.status_code, "Too many practices were opened from here" in answer.text) == (429, True)


def test_one_person_opens_so_many_practices_in_a_row(browser: Browser, house: House):
    player = guest(house)
    browser.signed_in(house, player)
    for _ in range(limits.PRACTISE_BY_PERSON.tries):
        house.limits.spend(limits.PRACTISE_BY_PERSON, player.id)
    answer = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
    assert answer.status_code == 429


def test_what_was_left_longest_ago_makes_room(house: House, here, now: Time, monkeypatch):
    monkeypatch.setattr(practices, "KEPT_FROM_ONE_NETWORK", 3)
    monkeypatch.setattr(practices, "AT_ONCE", 1)
    begun = practise(house)
    come(house, here, begun)
    go(house, here, begun)
    now.passes(MINUTE)
    never_begun, played = practise(house), practise(house)
    come(house, here, played)
    assert not house.practices.room_for(HERE)
    now.passes(practices.SPARED + 1)
    for gone in (never_begun, begun):
        assert house.practices.room_for(HERE)
        assert status(house, gone) is None
        practise(house)
    assert status(house, played) == "running"
    assert house.practices.room_for("192.0.2.2")


@pytest.mark.parametrize("begun", [True, False])
def test_what_people_with_an_account_practised_makes_room_for_nobody(
    browser: Browser, house: House, here, now: Time, monkeypatch, begun: bool
):
    monkeypatch.setattr(practices, "KEPT_FROM_ONE_NETWORK", 1)
    monkeypatch.setattr(practices, "KEPT_IN_ALL", 1)
    student = house.accounts.add("Sam", ["student"], email="sam@example.invalid")
    theirs = practise(house, student)
    if begun:
        come(house, here, theirs)
        go(house, here, theirs)
    now.passes(practices.SPARED + 1)
    assert house.practices.room_for(HERE), "nor does it take the room of guests"
    practise(house)
    assert not house.practices.room_for(HERE)
    now.passes(practices.SPARED + 1)
    assert house.practices.room_for(HERE)
    assert status(house, theirs) is not None


def test_people_with_an_account_practise_where_guests_have_filled_the_room(
    browser: Browser, house: House, here, monkeypatch
):
    monkeypatch.setattr(practices, "KEPT_IN_ALL", 1)
    practise(house)
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}
    assert browser.post("/practise", form).status_code == 429
    student = house.accounts.add("Sam", ["student"], email="sam@example.invalid")
    assert browser.signed_in(house, student).post("/practise", form).status_code == 303


def test_the_site_has_a_bound_of_its_own(house: House, here, monkeypatch):
    monkeypatch.setattr(practices, "KEPT_IN_ALL", 2)
    assert house.practices.room_for("192.0.2.2")
    for origin in ("192.0.2.1", "192.0.2.9"):
        practise(house, origin=origin)
    assert not house.practices.room_for("192.0.2.2")


def test_no_more_are_played_at_once_than_one_network_may(house: House, here, monkeypatch):
    monkeypatch.setattr(practices, "PLAYED_FROM_ONE_NETWORK", 1)
    first, second, elsewhere = practise(house), practise(house), practise(house, origin="192.0.2.2")
    come(house, here, first)
    come(house, here, elsewhere)
    with pytest.raises(Refused) as refused:
        house.practices.arrived(second)
    assert refused.value.code == "practices-full"
    go(house, here, first)
    come(house, here, second)


def test_the_door_promises_what_holds(browser: Browser):
    assert re.search(
        r"time stands still while you are away, and for three days you can\s+resume", browser.get("/").text
    )
    assert practices.RESUMABLE == 3 * DAY


# --- with a real socket


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_practice_runs_from_the_first_socket_to_the_last(tmp_path: Path, database_url):
    school = School(tmp_path)
    server = Server(school.url, tmp_path)
    server.start()
    try:
        visitor = Visitor(server.url, None)
        form = {"csrf_token": visitor.csrf, "scenario": "river", "seat": "kad-head", "help": "full"}
        wanted = ExerciseId(visitor.post("/practise", data=form).url.rsplit("/", 1)[1])
        assert status(school.house, wanted) == "lobby"
        first, second = visitor.socket(), visitor.socket()
        assert first.join(wanted)["picture"]["clock"]["phase"] == "running"
        assert second.join(wanted)["ok"]
        first.close()
        assert second.act(wanted, "send-message", {"channel": "plenary", "words": {"said": "Hello", "language": "en"}})[
            "ok"
        ]
        second.close()
        until(lambda: status(school.house, wanted) == "paused")
        third = visitor.socket()
        assert third.join(wanted)["picture"]["clock"]["phase"] == "running"
        third.close()
    finally:
        server.stop()
        school.close()
