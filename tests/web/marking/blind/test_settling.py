"""Two mark apart, a third where they differ, and what stands once it is released."""

from __future__ import annotations

import csv
import io

import pytest

from assessment.ledger import broken
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.web.marking.blind.school import Blind, decide, due, hand_in, mark
from tests.web.marking.desk import field_of, said
from web import ledger
from web.marking import joining
from web.marking.joining import Joining, NotJoined


@pytest.fixture
def allotted(blind: Blind) -> Blind:
    assert blind.allot(blind.assessor, blind.second, blind.third).status_code == 303
    return blind


def both(blind: Blind, piece, levels=None) -> None:
    """Both markers of a piece hand it in, the second at other levels."""
    people = {one.id: one for one in (blind.assessor, blind.second, blind.third)}
    for who, given in zip(piece.markers, ({}, levels or {}), strict=True):
        assert mark(blind.visit(people[who]), blind.number(piece), given).status_code == 303


def others(blind: Blind) -> None:
    for piece in blind.allotment().real:
        if piece.candidate != blind.pseudonym:
            both(blind, piece)


def test_a_pair_that_agrees_is_settled_and_its_levels_stand_once_released(allotted):
    piece = allotted.piece()
    for one in allotted.allotment().real:
        both(allotted, one)
    assert allotted.rows() == [], "nothing stands before the release"
    assert allotted.release().status_code == 303
    rows = allotted.rows()
    mine = {row.criterion: row for row in rows if row.pseudonym == piece.candidate}
    assert mine["B1.2a"].level == mine["B1.2a"].proposed > 0
    page = said(allotted.visit(allotted.instructor).get(f"{allotted.block()}?criterion=B1.2a").text)
    names = sorted(p.name for p in (allotted.assessor, allotted.second, allotted.third) if p.id in piece.markers)
    assert all(name in page for name in names), "both sign what both gave"


def test_a_gap_of_two_levels_is_given_to_a_third_who_settles_it(allotted):
    piece = allotted.piece()
    others(allotted)
    own = due(allotted.visit(person(allotted, piece.markers[0])), allotted.number(piece))
    assert "B1.2a" in own
    both(allotted, piece, {"B1.2a": (1, "The plan names no limit.")})
    allotted.sweep()
    third = allotted.allotment().thirds[piece.number]
    assert third.marker not in piece.markers
    assert {code[:4] for code in third.criteria} == {"B1.2"}
    assert allotted.release().status_code == 409
    client = allotted.visit(person(allotted, third.marker))
    page = client.get(allotted.number(piece)).text
    assert "B1.3a" not in page
    assert "names no limit" not in page
    assert mark(client, allotted.number(piece), {"B1.2a": (2, "A limit, and no more.")}).status_code == 303
    assert allotted.release().status_code == 303
    (row,) = [r for r in allotted.rows() if (r.pseudonym, r.criterion) == (piece.candidate, "B1.2a")]
    assert (row.level, row.by, row.reason) == (2, third.marker, "A limit, and no more.")


def person(blind: Blind, wanted: str):
    return next(p for p in (blind.assessor, blind.second, blind.third, blind.lead) if p.id == wanted)


def test_what_stands_is_what_exports_and_closings_read(allotted):
    for one in allotted.allotment().real:
        both(allotted, one)
    allotted.release()
    client = allotted.visit(allotted.assessor)
    sheet = client.get(f"/assess/{allotted.id}/class.csv?lang=en").data.decode("utf-8-sig")
    rows = [r for r in csv.DictReader(io.StringIO(sheet)) if (r["Candidate"], r["Block"]) == ("Inès Moreau", "B1")]
    assert {row["Level"] for row in rows if row["Criterion"] == "B1.2a"} == {str(blind_level(allotted))}
    page = client.get(allotted.block()).text
    assert "Close B1…" in said(page)
    assert allotted.post(client, "B1.2a", level="1", reason="On reflection.").status_code == 422
    assert "settled between its markers" in said(client.get(f"{allotted.block()}?criterion=B1.2a").text)


def blind_level(blind: Blind) -> int:
    return next(r.level for r in blind.rows() if (r.pseudonym, r.criterion) == (blind.pseudonym, "B1.2a"))


def test_marks_release_themselves_where_it_was_so_agreed(blind):
    blind.allot(blind.assessor, blind.second, releases="once-settled")
    for one in blind.allotment().real:
        both(blind, one)
        blind.sweep()
    assert blind.allotment().released is not None
    assert blind.rows()


def test_where_nobody_may_be_a_third_it_is_said_and_markers_are_added(blind):
    blind.allot(blind.assessor, blind.second)
    piece = blind.piece()
    both(blind, piece, {"B1.2a": (1, "No limit.")})
    blind.sweep()
    assert blind.allotment().thirds == {}
    client = blind.visit(blind.instructor)
    page = said(client.get(blind.page).text)
    assert "One number lacks a third marker" in page
    assert "Nadia Third" in page
    sent = {"do": "widen", "marker": blind.third.id, "seen": str(blind.allotment().newest)}
    token = client.get(blind.page).text.split('name="csrf_token" value="')[1][:64]
    assert client.post(blind.page, data=sent | {"csrf_token": token}).status_code == 303
    blind.sweep()
    assert blind.allotment().thirds[piece.number].marker == blind.third.id
    assert blind.visit(blind.third).get(blind.number(piece)).status_code == 200


def test_it_is_handed_in_whole_and_for_good(allotted):
    piece = allotted.piece()
    client, at = allotted.visit(person(allotted, piece.markers[0])), allotted.number(piece)
    assert hand_in(client, at).status_code == 422
    assert "Before you hand it in, decide" in said(hand_in(client, at).text)
    assert mark(client, at).status_code == 303
    answer = decide(client, at, "B1.2a", 1, "Changed my mind.")
    assert answer.status_code == 422
    assert "and its levels stand" in said(answer.text)
    assert hand_in(client, at).status_code == 303, "twice is once"


def test_where_three_leave_no_level_the_jury_decides_and_it_is_said(allotted):
    others(allotted)
    piece = allotted.piece()
    first, second = (allotted.visit(person(allotted, who)) for who in piece.markers)
    mark(first, allotted.number(piece), {"B1.2a": (0, "I saw no plan.")})
    mark(second, allotted.number(piece))
    allotted.sweep()
    third = allotted.visit(person(allotted, allotted.allotment().thirds[piece.number].marker))
    assert mark(third, allotted.number(piece), {"B1.2a": (1, "No limit.")}).status_code == 303
    assert allotted.release().status_code == 303
    assert not [r for r in allotted.rows() if (r.pseudonym, r.criterion) == (piece.candidate, "B1.2a")]
    client = allotted.visit(allotted.assessor)
    assert "The jury decides on B1.2a" in said(client.get(f"/assess/{allotted.id}/compared").text)
    assert "To be deliberated" in said(client.get(allotted.block()).text)
    assert (
        allotted.post(client, "B1.2a", level="2", reason="The jury of 3 October: a limit, half said.").status_code
        == 303
    )


def test_whose_work_was_allotted_cannot_be_joined_to_another(allotted):
    client = allotted.visit(allotted.instructor)
    assert client.get(f"/assess/{allotted.id}/people").status_code == 200
    made = Joining(allotted.pseudonym, allotted.other, True, allotted.lead.id, allotted.now)
    with pytest.raises(NotJoined, match="allotted"):
        joining.append(allotted.house.database, allotted.id, made, 0)


@pytest.mark.parametrize("changed", [{"block": []}, {"marker": []}, {"marker": ["nobody"]}])
def test_what_cannot_be_allotted_is_said_and_nothing_is_written(blind, changed):
    answer = blind.allot(blind.assessor, blind.second, **changed)
    assert answer.status_code == 422
    assert "Nothing was saved" in said(answer.text)


def test_who_conducted_the_table_or_allots_is_not_among_those_to_choose(blind):
    page = said(blind.visit(blind.assessor).get(blind.page).text)
    assert "Paul Renaud" in page
    assert [name for name in ("Robin Instructor", "Inès Moreau") if f"At most , {name}" in page] == []
    answer = blind.allot(blind.assessor, blind.second, by=blind.assessor)
    assert answer.status_code == 422, "she allots, and so marks nothing"


def test_a_conflict_keeps_a_marker_from_a_candidate_or_the_refusal_says_why(blind):
    conflict = {f"conflict-{blind.second.id}": blind.pseudonym}
    answer = blind.allot(blind.assessor, blind.second, **conflict)
    assert answer.status_code == 422
    assert "Paul Renaud: Declared a conflict of interest with the candidate." in said(answer.text)
    assert blind.allot(blind.assessor, blind.second, blind.third, **conflict).status_code == 303
    assert blind.second.id not in blind.piece().markers


def test_a_block_that_somebody_has_decided_in_stays_with_who_decided(database_url):
    desk = Blind(database_url, end=False)
    desk.post(desk.visit(desk.assessor), "B1.2a", "rules")
    desk.do(cmd.EndExercise, CONTROL)
    assert desk.allot(desk.assessor, desk.second).status_code == 303
    assert {piece.candidate for piece in desk.allotment().real} == {desk.other}
    desk.house.database.close()


def test_work_is_allotted_once_the_exercise_has_ended(database_url):
    desk = Blind(database_url, end=False)
    answer = desk.allot(desk.assessor, desk.second)
    assert answer.status_code == 422
    assert "Work can be allotted once the exercise has ended" in said(answer.text)
    desk.house.database.close()


def test_the_ledgers_prove_themselves(allotted):
    for one in allotted.allotment().real:
        both(allotted, one)
    allotted.release()
    database = allotted.house.database
    names = ledger.names(database, "blind:")
    assert len(names) == 1 + len({who for piece in allotted.allotment().real for who in piece.markers})
    assert {name: broken(ledger.read(database, name)) for name in names} == dict.fromkeys(names)


def test_somebody_who_cannot_mark_is_replaced_for_what_they_have_not_handed_in(blind):
    blind.allot(blind.assessor, blind.second)
    own, rest = sorted(blind.allotment().real, key=lambda piece: piece.candidate != blind.pseudonym)
    assert mark(blind.visit(blind.second), blind.number(own)).status_code == 303
    client = blind.visit(blind.instructor)
    token = field_of(client.get(blind.page).text, "csrf_token")
    sent = {"do": "replace", "csrf_token": token, "seen": "1"}
    assert client.post(blind.page, data=sent | {"old": blind.second.id, "new": blind.second.id}).status_code == 422
    answer = client.post(blind.page, data=sent | {"old": blind.second.id, "new": blind.third.id})
    assert answer.status_code == 303
    after = {piece.candidate: {*piece.markers} for piece in blind.allotment().real}
    assert after[own.candidate] == {blind.assessor.id, blind.second.id}, "what was handed in stands"
    assert after[rest.candidate] == {blind.assessor.id, blind.third.id}
    assert blind.visit(blind.third).get(blind.number(rest)).status_code == 200
    assert blind.visit(blind.second).get(blind.number(rest)).status_code == 404
    assert client.post(blind.page, data=sent | {"old": blind.assessor.id, "new": blind.third.id}).status_code == 409
