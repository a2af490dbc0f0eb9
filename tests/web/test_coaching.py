"""The coach over HTTP: for one's own seat, in one's own language, where it is allowed."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, Said
from tests.sim.small import SMALL, TREATY, UP_HEAD
from tests.web.conftest import Browser
from web.house import House


@pytest.fixture
def practice(house: House, browser: Browser) -> str:
    answer = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
    location: str = answer.headers["Location"]
    exercise = ExerciseId(location.split("/")[-1])
    house.live.tables.submit(exercise, cmd.Start(id=CommandId("start"), seat=CONTROL))
    return exercise


def tables(house: House, exercise: str, number: int, **choices: str) -> None:
    house.live.tables.submit(
        ExerciseId(exercise),
        cmd.TablePackage(
            id=CommandId(f"t{number}"),
            seat=UP_HEAD,
            instrument=TREATY,
            channel="plenary",
            choices=choices,
            amends=None,
            authority="ad-referendum",
            note=Said("Why not.", "en"),
        ),  # type: ignore[arg-type]
    )


def test_a_practice_has_a_coach_who_speaks_the_language_asked_for(house: House, browser: Browser, practice: str):
    issue = SMALL.issues[0]
    for number, option in enumerate(issue.options[:2]):
        tables(house, practice, number, **{issue.id: option.id})
    screen = {"Accept-Language": "en"}  # the screen may be in another language than the browser
    told = browser.get(f"/desk/{practice}/coach.json?language=fr", headers=screen).json
    assert told is not None
    assert told["coached"] is True
    assert told["taken"] == ["table"]
    assert any("sans demander à personne" in one["said"] for one in told["advice"])
    english = browser.get(f"/desk/{practice}/coach.json?language=en").json
    assert english is not None
    assert [one["id"] for one in english["advice"]] == [one["id"] for one in told["advice"]]


def test_in_a_class_nobody_is_coached_until_the_control_room_allows_it(house: House, browser: Browser, instructor):
    opened = house.lobby.open(instructor, SMALL, "Table A", "open", "formative", "en")
    assert browser.post("/join", {"code": opened.code, "name": "Zoé"}).status_code == 303
    coach = f"/desk/{opened.id}/coach.json"
    assert browser.get(coach).json["coached"] is False
    for kind, coached in ((cmd.AllowCoach, True), (cmd.WithdrawCoach, False)):
        house.live.tables.submit(opened.id, kind(id=CommandId(kind.__name__), seat=CONTROL))
        assert browser.get(coach).json["coached"] is coached


def test_no_seat_may_allow_itself_a_coach(house: House, practice: str):
    from sim.exercise.core.refusals import Refused

    with pytest.raises(Refused):
        house.live.tables.submit(ExerciseId(practice), cmd.AllowCoach(id=CommandId("x"), seat=UP_HEAD))
