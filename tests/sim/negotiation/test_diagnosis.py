"""Diagnoses of set-ups that are wrong in one known way: who is named, what would help, and that it does help."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sim.negotiation.diagnosis import Names, empty_zone, faulty_preferences
from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Interaction, Limit, Preferences, RedLine, allowed_by_all, utility_matrix
from sim.negotiation.solutions import zone

NAMES = Names(("Ara", "Bel", "Cor"), ("water", "price"), (("low", "mid", "high"), ("cheap", "dear")))
DOMAIN = Domain((3, 2))
ARA = Preferences((0.6, 0.4), ((0.0, 0.5, 1.0), (1.0, 0.0)), 0.3)
BEL = Preferences((0.6, 0.4), ((1.0, 0.5, 0.0), (0.0, 1.0)), 0.3)


def suits_everybody(parties, domain):
    floors = [party.reservation for party in parties]
    return bool(zone(utility_matrix(parties, domain), floors, allowed_by_all(parties, domain)).any())


def relaxed(parties, way):
    """The parties after a relaxation."""
    if way.lifted is None:
        return [replace(p, reservation=p.reservation - fall) for p, fall in zip(parties, way.lowered, strict=True)]
    number, issue, option = way.lifted
    party = parties[number]
    lines = [
        RedLine(k, o) for k, values in enumerate(party.values) for o in range(len(values)) if not party.permits(k, o)
    ]
    kept = tuple(line for line in lines if (line.issue, line.option) != (issue, option))
    return [*parties[:number], replace(party, forbidden=kept, limits=()), *parties[number + 1 :]]


def test_a_sound_table_has_nothing_to_tell():
    assert faulty_preferences([ARA, BEL], NAMES) == ()
    assert empty_zone([ARA, BEL], DOMAIN, NAMES) == ()


@pytest.mark.parametrize(
    ("party", "code", "issues", "en", "fr"),
    [
        (replace(ARA, weights=(0.0, 0.0)), "no-weights", (), "All weights of Ara are 0", "Tous les poids d’Ara"),
        (
            replace(ARA, values=((0.5, 0.5, 0.5), (0.5, 0.5))),
            "indifferent",
            (),
            "all outcomes are worth 0.5",
            "toutes les issues se valent\xa0: 0,5",
        ),
        (
            replace(ARA, forbidden=(RedLine(1, 0), RedLine(1, 1))),
            "forbids-everything",
            (1,),
            "leave no option of price",
            "aucune option pour price",
        ),
        (
            replace(ARA, reservation=0.9, forbidden=(RedLine(1, 0),)),
            "reservation-above-best",
            (),
            "Lower its reservation value by 0.3",
            "Abaissez sa valeur de réserve de 0,3",
        ),
        (
            replace(ARA, reservation=1.3, interactions=(Interaction(((0, 2), (1, 0)), 0.2),)),
            "reservation-above-best",
            (),
            "at most 1.2 with one",
            "au plus 1,2 avec",
        ),
    ],
)
def test_inconsistent_preferences_are_told_in_both_languages(party, code, issues, en, fr):
    found = [d for d in faulty_preferences([party, BEL], NAMES) if d.code == code]
    assert [(d.parties, d.issues) for d in found] == [((0,), issues)]
    assert en in found[0].words["en"]
    assert fr in found[0].words["fr"]


def test_red_lines_that_exclude_each_other_are_told_by_issue_with_the_nearest_option():
    high, low = replace(ARA, limits=(Limit(0, 2, 2),)), replace(BEL, forbidden=(RedLine(0, 2),))
    (found,) = empty_zone([high, low, low], DOMAIN, NAMES)
    assert (found.code, found.parties, found.issues) == ("no-common-option", (0,), (0,))
    assert "nearest is “low”, refused by Ara" in found.words["en"]
    assert suits_everybody([replace(ARA, reservation=0.0), replace(low, reservation=0.0)], DOMAIN)


def test_the_party_that_asks_too_much_is_named_with_the_least_it_must_give():
    (found,) = empty_zone([replace(ARA, reservation=0.9), BEL, replace(BEL, reservation=0.2)], DOMAIN, NAMES)
    assert (found.code, found.parties) == ("empty-zone", (0,))
    # Both others keep 0.3 at best where Ara has 0.7 (middle water, cheap); at 0.6 (high, dear) they keep 0.4.
    assert found.relaxations[0].lowered == pytest.approx((0.2, 0.0, 0.0))
    assert "Without Ara there would be one" in found.words["en"]
    assert "that of Ara by 0.2" in found.words["en"]
    assert "celle d’Ara de 0,2" in found.words["fr"]


def test_a_red_line_that_empties_the_zone_is_named_with_its_option():
    (found,) = empty_zone([replace(ARA, reservation=0.7, forbidden=(RedLine(0, 1),)), BEL], DOMAIN, NAMES)
    assert found.relaxations[0].lifted == (0, 0, 1)
    assert "let Ara accept “mid” on “water”" in found.words["en"]


tenths = st.integers(0, 10).map(lambda tenth: tenth / 10)


@st.composite
def tables(draw):
    return [
        Preferences(
            (draw(tenths), draw(tenths)),
            (tuple(draw(tenths) for _ in range(3)), tuple(draw(tenths) for _ in range(2))),
            draw(st.floats(0.3, 2.0)),
            tuple(RedLine(0, option) for option in draw(st.sets(st.integers(0, 2), max_size=2))),
        )
        for _ in range(draw(st.integers(2, 3)))
    ]


@given(tables())
def test_a_zone_is_told_empty_exactly_when_it_is_and_every_relaxation_opens_it(parties):
    found = empty_zone(parties, DOMAIN, NAMES)
    assert bool(found) != suits_everybody(parties, DOMAIN)
    for diagnosis in found:
        for way in diagnosis.relaxations:
            assert suits_everybody(relaxed(parties, way), DOMAIN)


@given(tables(), st.floats(0.001, 0.1))
def test_a_fall_is_the_least_that_opens_the_zone(parties, less):
    found = empty_zone(parties, DOMAIN, NAMES)
    assume(found and found[0].relaxations)
    for way in found[0].relaxations:
        if way.lifted is None and sum(fall > 0 for fall in way.lowered) == 1 and max(way.lowered) > less + 1e-6:
            short = replace(way, lowered=tuple(fall - less if fall > 0 else 0.0 for fall in way.lowered))
            assert not suits_everybody(relaxed(parties, short), DOMAIN)
