"""The place that tests send nonsense to, and the school in which everybody tries everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from tests.safety.place import Place
from tests.safety.scene import Scene
from tests.safety.school import School, Server
from tests.sim.small import SMALL, UP_HEAD
from web.accounts import Person


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A place for all tests of a module."""
    folder = tmp_path_factory.mktemp("school")
    school = School(folder)
    server = Server(school.url, folder)
    made = Place(school, server)
    server.start()
    yield made
    server.stop()
    school.close()


@pytest.fixture
def unshaken(place: Place) -> Iterator[None]:
    """After each test the server serves, and has met no fault."""
    yield
    assert place.server.faults() == []
    assert requests.get(place.server.url + "/health", timeout=20).json() == {"ok": True}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    school = School(tmp_path_factory.mktemp("school"))
    people: dict[str, Person | None] = {
        "anonymous": None,
        "stranger": school.person("Stella", "student"),
        "waiting": school.person("Walt", "student"),
        "student": school.person("Sam", "student"),
        "instructor": school.person("Ida", "instructor"),
        "colleague": school.person("Cleo", "instructor"),
        "assessor": school.person("Ada", "assessor"),
    }
    ida, cleo, sam, stella, walt = (
        who for n in ("instructor", "colleague", "student", "stranger", "waiting") if (who := people[n]) is not None
    )
    here, elsewhere = school.open(ida, SMALL), school.open(cleo, SMALL)
    people["visitor"] = school.person("Vera", "assessor")  # after both were opened: she marks neither
    member = school.seat(here, ida, sam, UP_HEAD)
    school.seat(here, ida, walt, None)
    school.seat(elsewhere, cleo, stella, UP_HEAD)
    for row in (here, elsewhere):
        school.house.live.tables.submit(row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    table = school.house.live.tables[here.id]
    pseudonym = next(str(h.pseudonym) for h in table.exercise.state.held.values() if h.pseudonym)
    yield Scene(school, people, here, elsewhere, member, pseudonym, sam.id)
    school.close()
