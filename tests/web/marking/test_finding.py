"""The search for evidence among what a candidate did and saw, and adding what it finds."""

from __future__ import annotations

import re
from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, Said
from tests.sim.small import DOWN_HEAD, UP_HEAD
from tests.web.marking.desk import said
from tests.web.staged import SECRET
from web.marking.search import SHOWN


def hits(page: str) -> list[int]:
    """The numbers of the events found, as they can be ticked."""
    return [int(number) for number in re.findall(r'name="pick" value="(\d+)"', page)]


def find(desk: Any, client: Any, do: str = "find", **asked: str) -> str:
    fields = {name.replace("_", "-"): value for name, value in asked.items()}
    return str(desk.post(client, "B1.5a", do, **fields).text)


def test_words_find_what_the_candidate_said_whatever_the_case_and_accents(desk, assessor):
    desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("The Élan dam stays shut."))
    page = find(desk, assessor, find="ELAN  shut")
    assert hits(page) == [desk.log[-1].seq]
    assert "The Élan dam stays shut." in page
    assert f"/moments/{desk.id}/{desk.log[-1].seq}?as={DOWN_HEAD}" in page
    assert "1 event found." in said(page)


def test_what_others_did_before_the_candidate_is_seen_and_not_done(desk, assessor):
    desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Good morning."))
    theirs, own = desk.log[-1].seq, desk.seq("message-sent", DOWN_HEAD)
    kind = {"find_kind": "message"}
    assert hits(find(desk, assessor, find_whose="did", **kind)) == [own]
    seen = hits(find(desk, assessor, find_whose="saw", **kind))
    assert (theirs in seen, own in seen) == (True, False)
    assert hits(find(desk, assessor, find_turn="1", **kind))[-2:] == [own, theirs]
    assert hits(find(desk, assessor, find_turn="2", **kind)) == []


def test_nothing_is_found_that_the_seat_was_not_shown(desk, assessor):
    for words in (SECRET, f"#{desk.hidden():04d}"):
        page = find(desk, assessor, find=words)
        assert hits(page) == []
        assert "Nothing found." in said(page)
    assert desk.hidden() not in hits(find(desk, assessor))


def test_searching_writes_nothing_and_keeps_what_was_typed_and_ticked(desk, assessor):
    message = desk.seq("message-sent", DOWN_HEAD)
    page = find(desk, assessor, find="package", level="2", reason="A draft", pick=str(message))
    assert "A draft" in page
    assert re.search(r'name="level" value="2"[^>]* checked', page)
    assert f'name="added" value="{message}"' in page
    assert desk.rows() == []
    assert message not in hits(find(desk, assessor, find="protect", added=str(message)))


def test_what_is_ticked_is_added_and_then_kept(desk, assessor):
    package = desk.seq("package-tabled")
    page = find(desk, assessor, "add", find="package", pick=str(package))
    assert f'name="added" value="{package}"' in page
    assert "Added by the assessor." in page
    assert 'id="find-evidence" open' in page
    assert desk.post(assessor, "B1.5a", level="3", reason="She tabled it.", pick=str(package)).status_code == 303
    assert desk.rows()[0].events == [package]


def test_nothing_unseen_can_be_ticked_into_a_decision(desk, assessor):
    desk.post(assessor, "B1.2a", pick=str(desk.hidden()))
    assert desk.hidden() not in desk.rows()[0].events


def test_a_long_list_is_turned_page_by_page_without_a_hole(desk, assessor):
    for n in range(2 * SHOWN):
        desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said(f"Number {n}."))
    page, seen = find(desk, assessor, find="number"), []
    while True:
        seen += hits(page)
        later = re.search(r'value="(find-\d+)"[^>]*>Those after', page)
        if later is None:
            break
        page = find(desk, assessor, later[1], find="number")
    assert seen == [r.seq for r in desk.log if "Number" in str(getattr(r.event, "words", ""))]
    assert len(seen) == 2 * SHOWN


@pytest.mark.parametrize(("language", "told"), [("en", "All"), ("fr", "Tous")])
def test_the_enter_key_in_the_search_finds_and_keeps_nothing(desk, language, told):
    page = find(desk, desk.visit(desk.assessor, language), "enter", find="protect")
    assert hits(page) == [desk.seq("message-sent", DOWN_HEAD)]
    assert f'<option value="">{told}</option>' in page
    assert desk.rows() == []
