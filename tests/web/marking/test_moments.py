"""The page of one moment: what the seat saw and had before it, and to whom it opens."""

from __future__ import annotations

import re
from typing import Any

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Said
from sim.exercise.papers.events import Citation
from tests.sim.small import CHAIR, DOWN_HEAD, UP_HEAD
from tests.web.marking.desk import Desk
from tests.web.marking.desk import said as words
from tests.web.staged import SECRET


def moment(desk: Desk, seq: int, seat: Any = None) -> str:
    return f"/moments/{desk.id}/{seq}" + (f"?as={seat}" if seat else "")


def test_a_moment_tells_the_event_and_what_the_seat_had_before_it(desk, assessor):
    page = assessor.get(moment(desk, desk.seq("package-tabled"), DOWN_HEAD)).text
    assert "tables package A in the plenary" in page
    assert "<dt>2 Filling</dt><dd>six</dd>" in page
    # As on the desk: the article that was never negotiated counts as agreed, and articles stand in their order.
    assert "1 agreed, 2 open" in page
    assert page.index("<dt>2 Filling</dt>") < page.index("<dt>3 Flow</dt>")
    assert "What must the filling protect?" in page
    assert "The mandate then" in page
    assert "Crisis ladder" in page


def test_a_moment_says_what_a_document_cites_each_event_for(desk, assessor):
    said = next(r for r in desk.log if r.event.kind == "message-sent")
    cites = (Citation(said.ref, "refutes"),)
    desk.do(cmd.SubmitDocument, DOWN_HEAD, form="press-line", title="", fields={"line": Said("No.")}, cites=cites)
    opened = assessor.get(moment(desk, desk.log[-1].seq, DOWN_HEAD))
    assert f"It cites #{said.seq:04d} (refutes it)" in words(opened.text)
    assessor.set_cookie("language", "fr")
    in_french = assessor.get(moment(desk, desk.log[-1].seq, DOWN_HEAD))
    assert f"Il cite #{said.seq:04d} (le réfute)" in words(in_french.text)


def test_a_moment_shows_nothing_that_the_seat_was_not_shown(desk, assessor):
    desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Good morning."))
    last = desk.log[-1].seq
    assert SECRET not in assessor.get(moment(desk, last, DOWN_HEAD)).text
    assert SECRET in assessor.get(moment(desk, last, UP_HEAD)).text


def test_every_moment_of_every_seat_opens_or_says_that_it_was_not_seen(desk, assessor):
    for record in desk.log:
        for seat in (DOWN_HEAD, UP_HEAD, CHAIR):
            answer = assessor.get(moment(desk, record.seq, seat))
            assert answer.status_code == (200 if record.event.audience.includes(seat) else 404), record.event
            assert ("This seat did not see it" in answer.text) == (answer.status_code == 404)


def test_a_seat_that_did_not_see_it_says_so_and_tells_nothing(desk, assessor):
    answer = assessor.get(moment(desk, desk.hidden(), DOWN_HEAD))
    assert answer.status_code == 404
    assert "This seat did not see it" in answer.text
    assert SECRET not in answer.text


def test_without_a_seat_the_moment_opens_as_who_made_it(desk, assessor):
    assert "as Dan Down saw it" in assessor.get(moment(desk, desk.seq("package-tabled"))).text


def test_a_moment_leads_to_those_beside_it_in_the_seats_own_stream(desk, assessor):
    desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Good morning."))
    page = assessor.get(moment(desk, desk.log[-1].seq, DOWN_HEAD)).text
    before = re.search(r'rel="prev" href="[^"]*/(\d+)\?', page)
    assert before is not None
    assert desk.log[int(before[1]) - 1].event.audience.includes(DOWN_HEAD)


def test_candidates_open_their_own_moments_once_it_is_over(desk):
    mine, client = moment(desk, desk.seq("package-tabled"), DOWN_HEAD), desk.visit(desk.dan)
    assert client.get(mine).status_code == 404
    desk.do(cmd.EndExercise, CONTROL)
    assert client.get(mine).status_code == 200
    assert client.get(moment(desk, desk.seq("package-tabled"), UP_HEAD)).status_code == 404
    assert client.get(moment(desk, desk.hidden())).status_code == 404
    assert client.get(moment(desk, desk.hidden(), DOWN_HEAD)).status_code == 404


def test_strangers_open_no_moment(desk):
    desk.do(cmd.EndExercise, CONTROL)
    assert desk.visit(desk.stranger).get(moment(desk, 10, DOWN_HEAD)).status_code == 404
    assert desk.visit(None).get(moment(desk, 10, DOWN_HEAD)).status_code == 303
