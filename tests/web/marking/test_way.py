"""The way from a moment back to the criterion it was opened from."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.sim.small import DOWN_HEAD
from tests.web.marking.desk import said


def link(page: str, words: str) -> str:
    """The address behind a link with these words. Fails where there is none."""
    for address, shown in re.findall(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', page, re.DOTALL):
        if words in said(shown):
            return unescape(address)
    raise AssertionError(f"no link says {words}")


def at(desk: Any, criterion: str = "B1.3a") -> str:
    return f"{desk.block()}?criterion={criterion}"


def test_a_moment_leads_back_to_the_criterion_it_was_opened_from(desk, assessor):
    page = assessor.get(at(desk)).text
    moment = assessor.get(link(page, "See the moment")).text
    back = link(moment, "Back to B1.3a, Inès Moreau")
    assert back == at(desk) + "#B1.3a"
    assert 'id="B1.3a"' in assessor.get(back).text


def test_the_way_back_goes_along_through_the_seats_stream(desk, assessor):
    moment = assessor.get(link(assessor.get(at(desk)).text, "See the moment")).text
    beside = assessor.get(link(moment, "Before")).text
    assert "not cited for B1.3a" in said(beside)
    assert link(beside, "Back to B1.3a") == at(desk) + "#B1.3a"


def test_cited_moments_follow_one_another_with_what_is_not_written_down_yet(desk, assessor):
    message, package = desk.seq("message-sent", DOWN_HEAD), desk.seq("package-tabled")
    page = desk.post(assessor, "B1.3a", "add", pick=str(message)).text
    first = assessor.get(link(page, f"See the moment #{message:04d}")).text
    assert "cited moment 1 of 2" in said(first)
    assert "Previous cited moment" not in first
    second = assessor.get(link(first, "Next cited moment")).text
    assert f"#{package:04d}" in second
    assert link(second, "Previous cited moment").startswith(f"/moments/{desk.id}/{message}?")
    assert f'name="added" value="{message}"' in assessor.get(link(second, "Back to B1.3a")).text


def test_a_way_from_nowhere_is_none(desk, assessor):
    moment = f"/moments/{desk.id}/{desk.seq('package-tabled')}?as={DOWN_HEAD}"
    for tail in ("", f"&candidate={desk.pseudonym}&criterion=B9.9z", "&candidate=nobody&criterion=B1.3a"):
        answer = assessor.get(moment + tail)
        assert answer.status_code == 200
        assert "Back to" not in answer.text


def test_what_the_seat_was_not_shown_comes_back_as_no_evidence(desk, assessor):
    assert 'name="added"' not in assessor.get(at(desk) + f"&added={desk.hidden()}").text


def test_a_candidate_is_shown_no_way_into_the_marking(desk):
    desk.do(cmd.EndExercise, CONTROL)
    moment = f"/moments/{desk.id}/{desk.seq('package-tabled')}?as={DOWN_HEAD}"
    page = desk.visit(desk.dan).get(f"{moment}&candidate={desk.pseudonym}&criterion=B1.3a")
    assert page.status_code == 200
    assert "B1.3a" not in page.text
