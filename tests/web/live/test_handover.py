"""A seat that changes hands in a running exercise: its brief lies on its desk and on no other."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sim.exercise.core.names import CONTROL
from tests.safety.school import School, Server
from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD
from web.accounts import Person

COVER = {"mind": "practitioner"}
LISTS = ("stands", "promised", "holds", "others", "due")


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    opened = School(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def server(school: School, tmp_path: Path) -> Iterator[Server]:
    """The school, served; a fault of the server fails the test."""
    serving = Server(school.url, tmp_path)
    serving.start()
    yield serving
    serving.stop()
    assert not serving.faults()


def three(school: School) -> tuple[Person, Person, Person]:
    """An instructor and two students."""
    return school.person("Ida", "instructor"), school.person("Sam", "student"), school.person("Rea", "student")


def briefs(view: dict) -> list[str]:
    """Whose briefs a joined stream holds."""
    return [line["seat"] for line in view["lines"] if line["kind"] == "handover-briefed"]


def test_who_relieves_a_mind_finds_its_brief_and_nobody_else_does(school: School, server: Server):
    instructor, other, relief = three(school)
    here = school.open(instructor, SMALL)
    school.seat(here, instructor, other, UP_HEAD)
    waiting = school.seat(here, instructor, relief, None)
    office = server.browser(school.logins[instructor.id])
    with closing(office.socket()) as control:
        assert control.act(here.id, "cover-seat", COVER, seat=DOWN_HEAD)["ok"]
        assert control.act(here.id, "start")["ok"]
        assert briefs(control.join(here.id)) == []  # nobody changed hands: the talks had not begun
        admitted = office.post(f"/control/{here.id}/lobby/{waiting}", json={"do": "admit", "seat": DOWN_HEAD})
        assert admitted.json()["ok"]
        assert briefs(control.join(here.id)) == [DOWN_HEAD]
    for person, expected in ((relief, [DOWN_HEAD]), (other, [])):
        with closing(server.browser(school.logins[person.id]).socket()) as socket:
            view = socket.join(here.id)
            assert briefs(view) == expected
            found = view["picture"]["desk"]["handover"]
            assert (found is not None) == bool(expected)
            if found is not None:
                assert all(found[name] for name in LISTS)
                said = [line["text"] for name in LISTS for line in found[name]]
                assert all(text["en"] and text["fr"] and text["en"] != text["fr"] for text in said)


def test_a_mind_that_relieves_a_person_is_briefed_once_however_often_it_is_asked(school: School, server: Server):
    instructor, other, _ = three(school)
    here = school.open(instructor, SMALL)
    school.seat(here, instructor, other, UP_HEAD)
    with closing(server.browser(school.logins[instructor.id]).socket()) as control:
        assert control.act(here.id, "start")["ok"]
        again = {"exercise": here.id, "id": "cover-once-and-again", "kind": "cover-seat", "body": COVER}
        assert control.ask("act", {**again, "seat": UP_HEAD})["ok"]
        assert control.ask("act", {**again, "seat": UP_HEAD})["ok"]
        view = control.join(here.id)
        assert briefs(view) == [UP_HEAD]
        (line,) = (line for line in view["lines"] if line["kind"] == "handover-briefed")
        assert line["by"] == CONTROL
