"""Markers compared once their marks are released: level by level, and how far they agree."""

from __future__ import annotations

import pytest

from tests.web.marking.blind.school import Blind, mark
from tests.web.marking.desk import said

REASON = "The plan names no limit."


@pytest.fixture
def released(blind: Blind) -> Blind:
    """The lower bank's markers two levels apart on B1.2a, and a third in between; the upper bank's agree."""
    blind.allot(blind.assessor, blind.second, blind.third)
    people = {one.id: one for one in (blind.assessor, blind.second, blind.third)}
    for piece in blind.allotment().real:
        for who, level in zip(piece.markers, (None, 1), strict=True):
            apart = {"B1.2a": (level, REASON)} if level and piece.candidate == blind.pseudonym else {}
            assert mark(blind.visit(people[who]), blind.number(piece), apart).status_code == 303
    blind.sweep()
    piece = blind.piece()
    third = people[blind.allotment().thirds[piece.number].marker]
    assert mark(blind.visit(third), blind.number(piece), {"B1.2a": (2, "A limit, half said.")}).status_code == 303
    return blind


def test_nothing_is_compared_before_the_release(released):
    for person in (released.assessor, released.instructor, released.dan):
        assert released.visit(person).get(f"/assess/{released.id}/compared").status_code == 404
    assert "No marks have been released yet" in said(released.visit(released.instructor).get("/assess/agreement").text)


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", ("3 levels apart", "The median of three")), ("fr", ("3 niveaux d’écart", "La médiane des trois"))],
)
def test_each_marker_then_sees_what_the_others_decided_and_why(released, language, told):
    assert released.release().status_code == 303
    for person in (released.assessor, released.second, released.third, released.instructor):
        page = said(released.visit(person, language).get(f"/assess/{released.id}/compared").text)
        assert [words for words in (*told, REASON, "A limit, half said.", "Inès Moreau") if words not in page] == []
    assert released.visit(released.dan).get(f"/assess/{released.id}/compared").status_code == 404


def test_how_far_markers_agree_stands_by_criterion_with_an_interval_or_a_reason(released):
    released.release()
    page = said(released.visit(released.instructor).get("/assess/agreement?purpose=certifying").text)
    assert "2 blocks marked twice" in page
    assert "B1.2a" in page
    assert "Krippendorff’s alpha" in page
    assert "A single piece of work was marked" in page
    assert "Between two markers" in page
    assert {name for name in ("Claire Vasseur", "Paul Renaud", "Nadia Third") if name in page}
    assert "Observed by nobody: B1.1b" in page
