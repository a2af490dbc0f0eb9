"""Acceptance conditions on figures chosen by hand, and the guards that none of them passes."""

import pytest

from sim.negotiation.acceptance import ACCombi, ACConst, ACNext, ACTime, Heard, Standing, accepts


def standing(offer, own_next=0.9, time=0.5, reservation=0.2, crosses_red_line=False, received=()):
    return Standing(offer, own_next, time, reservation, crosses_red_line, received)


@pytest.mark.parametrize(
    ("condition", "offer", "answer"),
    [
        (ACNext(), 0.9, True),
        (ACNext(), 0.89, False),
        (ACNext(a=1.5), 0.6, True),
        (ACNext(b=0.25), 0.7, True),
        (ACNext(b=0.25), 0.6, False),
        (ACConst(0.6), 0.6, True),
        (ACConst(0.6), 0.59, False),
        (ACTime(0.5), 0.2, True),
        (ACTime(0.51), 0.2, False),
    ],
)
def test_a_condition_answers_as_its_formula_says(condition, offer, answer):
    assert accepts(condition, standing(offer)) is answer


EAGER = [ACNext(b=1.0), ACConst(0.0), ACTime(0.0), ACCombi(0.0)]


@pytest.mark.parametrize("condition", EAGER)
def test_nothing_below_the_reservation_value_is_accepted(condition):
    assert not accepts(condition, standing(0.19, own_next=0.1, reservation=0.2))


@pytest.mark.parametrize("condition", EAGER)
def test_nothing_across_a_red_line_is_accepted(condition):
    assert not accepts(condition, standing(1.0, crosses_red_line=True))


@pytest.mark.parametrize("condition", EAGER)
def test_rounding_below_the_reservation_value_does_not_prevent_a_yes(condition):
    assert accepts(condition, standing(0.1 + 0.7, own_next=0.8 - 1e-12, reservation=0.8))


# At t = 0.9 the window is [0.8, 0.9]: 0.7 was heard before it, 0.5 and 0.3 in it.
PAST = (Heard(0.4, 0.7), Heard(0.8, 0.5), Heard(0.85, 0.3))


@pytest.mark.parametrize(
    ("condition", "offer", "answer"),
    [
        (ACCombi(0.85), 0.5, True),
        (ACCombi(0.85), 0.49, False),
        (ACCombi(0.95), 0.5, False),
        (ACCombi(0.95), 0.9, True),
        (ACCombi(0.85, "average-of-window"), 0.4, True),
        (ACCombi(0.85, "average-of-window"), 0.39, False),
        (ACCombi(0.85, "best-so-far"), 0.7, True),
        (ACCombi(0.85, "best-so-far"), 0.69, False),
    ],
)
def test_combi_accepts_late_what_the_past_gives_no_hope_to_better(condition, offer, answer):
    assert accepts(condition, standing(offer, time=0.9, received=PAST)) is answer


def test_combi_with_no_past_takes_any_acceptable_offer_when_late():
    assert accepts(ACCombi(0.85), standing(0.2, time=0.9))


@pytest.mark.parametrize(
    "build", [lambda: ACNext(a=0.0), lambda: ACNext(b=float("nan")), lambda: ACConst(float("inf"))]
)
def test_parameters_without_meaning_are_refused(build):
    with pytest.raises(ValueError, match="finite"):
        build()
