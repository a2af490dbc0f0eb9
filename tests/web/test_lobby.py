"""From a code to a seat."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.lines import to_line
from sim.exercise.core.names import CONTROL, CommandId
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD
from web import access
from web.accounts import Person
from web.codes import ALPHABET
from web.house import House
from web.lobby import CannotJoin


@pytest.fixture
def freely(house: House, instructor: Person):
    return house.lobby.open(instructor, SMALL, "Table B", "open", "formative", "en")


def guest(house: House, name: str = "Ada") -> Person:
    return house.accounts.add(name, ["student"])


def control(house: House, instructor: Person, exercise):
    return access.control_access(house.database, instructor, exercise.id)


def held(house: House, exercise, seat):
    return house.live.tables[exercise.id].exercise.state.held[seat]


def test_a_code_has_eight_letters_that_nobody_confuses(opened):
    assert len(opened.code) == 8
    assert set(opened.code) <= set(ALPHABET)
    assert len(ALPHABET) == 31


def test_a_code_is_read_however_it_is_typed(house: House, opened):
    assert house.lobby.by_code(f" {opened.code[:4].lower()}-{opened.code[4:]} ") == opened


def test_whoever_asks_waits_for_the_instructor(house: House, opened):
    part = house.lobby.ask(guest(house), opened.code)
    assert part.status == "requested"
    assert len(house.lobby.free_seats(opened.id)) == len(SMALL.seats)


def test_the_instructor_seats_whoever_waits(house: House, opened, instructor):
    part = house.lobby.ask(guest(house), opened.code)
    house.lobby.admit(control(house, instructor, opened), part.id, DOWN_HEAD)
    assert (held(house, opened, DOWN_HEAD).holder, held(house, opened, DOWN_HEAD).pseudonym) == (
        "person",
        part.pseudonym,
    )


def test_the_seat_asked_for_is_the_one_given(house: House, opened, instructor):
    part = house.lobby.ask(guest(house), opened.code, CHAIR)
    assert house.lobby.admit(control(house, instructor, opened), part.id).seat == CHAIR


def test_an_open_door_seats_at_once(house: House, freely):
    assert house.lobby.ask(guest(house), freely.code).status == "admitted"


def test_who_is_refused_does_not_get_in_by_asking_again(house: House, opened, instructor):
    ada = guest(house)
    part = house.lobby.ask(ada, opened.code)
    house.lobby.refuse(control(house, instructor, opened), part.id)
    with pytest.raises(CannotJoin, match="refused"):
        house.lobby.ask(ada, opened.code)


def test_two_people_never_hold_one_seat(house: House, freely):
    house.lobby.ask(guest(house), freely.code, CHAIR)
    with pytest.raises(CannotJoin, match="seat-taken"):
        house.lobby.ask(guest(house, "Bob"), freely.code, CHAIR)


def test_a_class_that_joins_at_once_fills_each_seat_once(house: House, freely):
    people = [guest(house, f"P{n}") for n in range(8)]

    def ask(person: Person) -> str | None:
        try:
            return house.lobby.ask(person, freely.code).seat
        except CannotJoin:
            return None

    with ThreadPoolExecutor(8) as pool:
        seats = [seat for seat in pool.map(ask, people) if seat is not None]
    assert sorted(seats) == sorted(s.id for s in SMALL.seats)


def test_asking_twice_is_asking_once(house: House, freely):
    ada = guest(house)
    assert house.lobby.ask(ada, freely.code) == house.lobby.ask(ada, freely.code)


def test_who_leaves_and_comes_back_keeps_the_pseudonym(house: House, freely):
    ada = guest(house)
    first = house.lobby.ask(ada, freely.code, CHAIR)
    house.live.tables.submit(freely.id, cmd.LeaveSeat(id=CommandId("l"), seat=CHAIR))
    with pytest.raises(access.NoAccess):
        access.desk_access(house.database, ada, freely.id)
    assert house.lobby.ask(ada, freely.code, CHAIR).pseudonym == first.pseudonym


def test_a_seat_handed_to_a_mind_comes_back_through_the_lobby(house: House, freely, instructor):
    ada = guest(house)
    part = house.lobby.ask(ada, freely.code, CHAIR)
    house.live.tables.submit(freely.id, cmd.CoverSeat(id=CommandId("c"), seat=CHAIR, by=CONTROL, mind="practitioner"))
    with pytest.raises(access.NoAccess):
        access.desk_access(house.database, ada, freely.id)
    house.lobby.admit(control(house, instructor, freely), part.id)
    assert access.desk_access(house.database, ada, freely.id).member.seat == CHAIR
    assert held(house, freely, CHAIR).holder == "person"


def test_an_ended_exercise_takes_nobody(house: House, freely):
    house.live.tables.submit(freely.id, cmd.Start(id=CommandId("s"), seat=CONTROL))
    house.live.tables.submit(freely.id, cmd.EndExercise(id=CommandId("e"), seat=CONTROL))
    with pytest.raises(CannotJoin, match="no-such-code"):
        house.lobby.ask(guest(house), freely.code)


def test_the_list_of_running_exercises_follows_their_logs(house: House, freely, opened):
    house.live.tables.submit(freely.id, cmd.Start(id=CommandId("s"), seat=CONTROL))
    assert house.lobby.running() == (freely.id,)
    house.live.tables.submit(freely.id, cmd.Pause(id=CommandId("p"), seat=CONTROL))
    assert house.lobby.running() == ()


def test_the_log_never_names_a_person(house: House, freely):
    ada = house.accounts.add("Ada Unmistakable", ["student"], email="unmistakable@school.invalid")
    house.lobby.ask(ada, freely.code)
    text = "\n".join(to_line(r) for r in house.store.read(freely.id)).lower()
    assert "unmistakable" not in text
    assert ada.id not in text


def test_practice_has_minds_in_every_other_seat_and_waits_for_its_player(house: House):
    ada = guest(house)
    row = house.lobby.practise(ada, SMALL, UP_HEAD, "none", "en")
    state = house.live.tables[row.id].exercise.state
    assert state.phase == "lobby"
    assert state.the_scene.scaffold == "none"
    assert {held.holder for seat, held in state.held.items() if seat != UP_HEAD} == {"mind"}
    assert access.desk_access(house.database, ada, row.id).member.seat == UP_HEAD


def test_nobody_joins_a_practice(house: House):
    row = house.lobby.practise(guest(house), SMALL, UP_HEAD, "full", "en")
    assert house.lobby.by_code(row.code) is None


def test_assessors_of_the_house_may_mark_what_is_opened_for_marking(house: House, instructor, assessor):
    row = house.lobby.open(instructor, SMALL, "A", "ask", "certifying", "en")
    assert access.marking_access(house.database, assessor, row.id).exercise == row


def test_a_practice_is_nobodys_to_mark(house: House, assessor):
    row = house.lobby.practise(guest(house), SMALL, UP_HEAD, "full", "en")
    with pytest.raises(access.NoAccess):
        access.marking_access(house.database, assessor, row.id)


def test_a_seat_the_log_does_not_know_of_is_taken_when_its_holder_comes(house: House, opened, instructor):
    """The server stopped between the row and the log."""
    ada = guest(house)
    part = house.lobby.ask(ada, opened.code)
    house.lobby._members.set(part.id, "admitted", CHAIR)
    house.lobby.resume(access.desk_access(house.database, ada, opened.id))
    assert held(house, opened, CHAIR).pseudonym == part.pseudonym


# --- coming back where admission is open --------------------------------------------------------------------


def leave(house: House, exercise, seat):
    house.live.tables.submit(exercise.id, cmd.LeaveSeat(id=CommandId(f"leave-{seat}"), seat=seat))


def test_whoever_held_a_seat_needs_leave_for_another_delegations(house: House, freely, instructor):
    ada = guest(house)
    house.lobby.ask(ada, freely.code, UP_HEAD)
    leave(house, freely, UP_HEAD)
    part = house.lobby.ask(ada, freely.code, DOWN_HEAD)
    assert (part.status, held(house, freely, DOWN_HEAD).holder) == ("requested", "nobody")
    place = access.wait_access(house.database, ada, freely.id)
    house.lobby.prefer(place, DOWN_HEAD)
    assert held(house, freely, DOWN_HEAD).holder == "nobody"
    house.lobby.admit(control(house, instructor, freely), part.id, DOWN_HEAD)
    assert held(house, freely, DOWN_HEAD).holder == "person"


def test_whoever_comes_back_for_any_seat_gets_their_own_or_a_colleagues_alone(house: House, freely):
    ada, ben = guest(house), guest(house, "Ben")
    house.lobby.ask(ada, freely.code, UP_HEAD)
    leave(house, freely, UP_HEAD)
    house.lobby.ask(ben, freely.code, UP_HEAD)
    assert house.lobby.ask(ada, freely.code).seat == UP_DEPUTY


def test_a_seat_given_to_a_mind_is_not_taken_back_without_leave(house: House, freely):
    ada = guest(house)
    house.lobby.ask(ada, freely.code, DOWN_HEAD)
    cover = cmd.CoverSeat(id=CommandId("cover"), seat=DOWN_HEAD, by=CONTROL, mind="novice")
    house.live.tables.submit(freely.id, cover)
    for seat in (None, DOWN_HEAD):
        assert house.lobby.ask(ada, freely.code, seat).status == "requested"
    assert held(house, freely, DOWN_HEAD).holder == "mind"
