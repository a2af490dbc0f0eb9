"""The figures of outside domains: against trying everything, against printed ones, and the same in every form."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scenarios.bargain import bargain
from scenarios.domains import DomainError, Figures, analyse, open_domain, open_domains, open_together
from scenarios.domains.analysis import normalised
from scenarios.domains.opened import Opened, Profile, Stake, join
from scenarios.domains.supported import supported
from scenarios.library import load
from tests.scenarios.domains.brute import Tried, Weighed, everything, moved, tried

SAMPLES = Path(__file__).parent / "samples"
FORMS = ("negolog", "geniusweb", "genius")


def fractions(*numbers: str) -> list[Fraction]:
    return [Fraction(number) for number in numbers]


# What the samples say, in all three forms.
NORTH: Weighed = ((Fraction("0.6"), fractions("0", "0.5", "1")), (Fraction("0.4"), fractions("1", "0.25")))
SOUTH: Weighed = ((Fraction("0.5"), fractions("1", "0.8", "0.1")), (Fraction("0.5"), fractions("0.2", "1")))


def assert_same(figures: Figures, expected: Tried) -> None:
    assert figures.pareto_size == expected.pareto_size
    assert figures.points.nash.value == pytest.approx(float(expected.product), abs=1e-9)
    assert figures.points.utilitarian.value == pytest.approx(float(expected.welfare), abs=1e-9)
    assert figures.points.egalitarian.value == pytest.approx(float(expected.least), abs=1e-9)
    assert figures.points.kalai_smorodinsky.value == pytest.approx(float(expected.ratio), abs=1e-9)
    assert figures.opposition == pytest.approx(expected.opposition, abs=1e-9)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_talks_have_the_same_figures_in_every_form(form):
    opened = open_domain(str(SAMPLES / form))
    assert opened.form == form
    assert opened.issues == ("catch quota", "patrols")
    assert opened.options == (("low", "middle", "high"), ("joint", "none"))
    analysis = analyse(opened)
    points = everything([NORTH, SOUTH])
    assert_same(analysis.raw, tried(points))
    assert_same(analysis.normalised, tried(moved(points)))


@pytest.mark.parametrize("form", FORMS)
def test_the_nash_point_is_worked_out_by_hand(form):
    """Middle quota, joint patrols: north 0.3 + 0.4 = 0.7 and south 0.4 + 0.1 = 0.5, product 0.35.

    High quota, no patrols: 0.7 x 0.55 = 0.385, and none is higher.
    """
    opened = open_domain(str(SAMPLES / form))
    nash = analyse(opened).raw.points.nash
    assert opened.outcome(nash.index) == {"catch quota": "high", "patrols": "none"}
    assert nash.utilities == pytest.approx((0.7, 0.55))
    assert nash.value == pytest.approx(0.385)


@pytest.mark.parametrize("form", FORMS)
def test_rational_points_are_sought_among_what_both_would_sign(form):
    """North asks 0.3 and south 0.2 (of GeniusWeb's bids: 0.6 x 0.5; 0.5 x 0.1 + 0.5 x 0.2 = 0.15).

    Both sign five of six (low and none is worth 0.1 to north), or all those where south has 0.15.
    """
    rational = analyse(open_domain(str(SAMPLES / form))).raw.rational
    assert rational is not None
    assert rational.outcomes == sum(
        u >= Fraction("0.3") and v >= Fraction("0.15" if form == "geniusweb" else "0.2")
        for u, v in everything([NORTH, SOUTH])
    )
    reservation = 0.15 if form == "geniusweb" else 0.2
    nash = rational.points.nash
    assert nash.value == pytest.approx((nash.utilities[0] - 0.3) * (nash.utilities[1] - reservation))


def test_a_published_negolog_domain_has_its_printed_figures(tmp_path):
    """NegoLog's domain 0: three issues of three options, mirrored weights; figures of its own specs file."""
    values = {"valueA": 0.2, "valueB": 0.61, "valueC": 1.0}
    mirrored = dict(zip(values, reversed(values.values()), strict=True))
    issues = ("issueA", "issueB", "issueC")
    for name, weights, worth in (("A", (0.17, 0.33, 0.5), values), ("B", (0.5, 0.33, 0.17), mirrored)):
        profile = {
            "reservationValue": 0.0,
            "issueWeights": dict(zip(issues, weights, strict=True)),
            "issues": dict.fromkeys(issues, worth),
        }
        (tmp_path / f"profile{name}.json").write_text(json.dumps(profile), encoding="utf-8")
    analysis = analyse(open_domain(str(tmp_path)))
    assert analysis.opened.outcomes == 27
    assert analysis.raw.points.nash.value == pytest.approx(0.5406660900000001, abs=1e-12)
    assert analysis.raw.points.nash.utilities == pytest.approx((0.7353, 0.7353))
    assert analysis.raw.points.utilitarian.value == pytest.approx(1.4706)
    assert analysis.raw.opposition == pytest.approx(0.3743423299601582, abs=1e-12)
    best = analysis.opened.outcome(analysis.raw.points.nash.index)
    assert best == {"issueA": "valueA", "issueB": "valueB", "issueC": "valueC"}


@st.composite
def negotiations(draw: st.DrawFn) -> list[Weighed]:
    """Two or three parties with weights in tenths and values in quarters, so that ties abound."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    party = st.tuples(
        *(
            st.tuples(
                st.integers(0, 10).map(lambda tenths: Fraction(tenths, 10)),
                st.lists(st.integers(0, 4).map(lambda q: Fraction(q, 4)), min_size=size, max_size=size),
            )
            for size in sizes
        )
    )
    return draw(st.lists(party, min_size=2, max_size=3))


def opened(parties: Sequence[Weighed]) -> Opened:
    profiles = []
    for number, party in enumerate(parties):
        stakes = {
            f"i{k}": Stake(float(weight), {f"o{option}": float(value) for option, value in enumerate(values)})
            for k, (weight, values) in enumerate(party)
        }
        profiles.append(Profile(f"p{number}", f"p{number}.json", "negolog", stakes))
    return join("here", profiles)


class Large(Opened):
    """A domain that counts as past enumeration whatever its size."""

    @property
    def enumerable(self) -> bool:
        return False


@settings(max_examples=60, deadline=None)
@given(negotiations())
def test_figures_are_those_of_trying_everything_in_exact_fractions(parties):
    points = everything(parties)
    assume(all(max(column) > min(column) for column in zip(*points, strict=True)))
    analysis = analyse(opened(parties))
    assert_same(analysis.raw, tried(points))
    assert_same(analysis.normalised, tried(moved(points)))
    assert analysis.raw.pareto_size == analysis.normalised.pareto_size


def test_an_outcome_is_not_efficient_for_a_rounding_error():
    """0.1 + 0.2 exceeds 0.3 in the last bit, so that outcomes worth the same to the first party would both stay."""
    first = [
        (Fraction("0.1"), fractions("1", "0")),
        (Fraction("0.2"), fractions("1", "0")),
        (Fraction("0.3"), fractions("0", "1")),
    ]
    second = [
        (Fraction("0.3"), fractions("0", "1")),
        (Fraction("0.3"), fractions("0", "1")),
        (Fraction("0.4"), fractions("0", "1")),
    ]
    parties = [first, second]
    assert analyse(opened(parties)).raw.pareto_size == tried(everything(parties)).pareto_size


def test_values_above_1_are_kept_as_written():
    stakes = {"i": Stake(0.5, {"a": 0.0, "b": 8.0}), "j": Stake(0.5, {"a": 0.0, "b": 1.0})}
    other = {"i": Stake(1.0, {"a": 1.0, "b": 0.0}), "j": Stake(0.0, {"a": 1.0, "b": 0.0})}
    domain = join("here", [Profile("p", "p", "negolog", stakes), Profile("q", "q", "negolog", other)])
    assert domain.utilities(domain.preferences)[:, 0].tolist() == [0.0, 0.5, 4.0, 4.5]


def test_each_instrument_of_a_scenario_is_a_domain():
    blueprint = load("river")
    domains = open_domains("river")
    assert [domain.instrument for domain in domains] == [instrument.id for instrument in blueprint.instruments]
    for domain, instrument in zip(domains, blueprint.instruments, strict=True):
        ours = bargain(blueprint, instrument.id)
        assert domain.parties == ours.parties
        analysis = analyse(domain)
        assert analysis.raw.rational is not None
        nash = analysis.raw.rational.points.nash
        assert ours.acceptable[nash.index].all()
        assert analysis.raw.rational.outcomes == ours.acceptable.all(axis=1).sum()


def test_profile_files_given_together_are_one_domain():
    files = [str(SAMPLES / "negolog" / name) for name in ("profileA.json", "profileB.json")]
    together = open_together(files)
    assert together is not None
    assert together.parties == ("profileA", "profileB")
    assert open_together([str(SAMPLES / "negolog"), files[0]]) is None


@settings(max_examples=30, deadline=None)
@given(negotiations())
def test_a_domain_past_enumeration_has_the_figures_it_would_have_enumerated(parties):
    """The same talks, once enumerated and once with the limit at nothing."""
    points = everything(parties)
    assume(all(max(column) > min(column) for column in zip(*points, strict=True)))
    small, large = opened(parties), Large(**vars(opened(parties)))
    enumerated, by_issue = analyse(small), analyse(large)
    for one, other in ((enumerated.raw, by_issue.raw), (enumerated.normalised, by_issue.normalised)):
        assert other.pareto_size == one.pareto_size
        if one.utilities.max() <= 1.0:
            assert other.opposition == pytest.approx(one.opposition)
        else:
            assert other.opposition is None
        for name in ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian"):
            ours, theirs = getattr(one.points, name), getattr(other.points, name)
            assert theirs.value == pytest.approx(ours.value)
            assert by_issue.outcome(theirs.index) == enumerated.outcome(ours.index)
            assert theirs.utilities == pytest.approx(ours.utilities)


def test_ten_million_outcomes_are_analysed_and_cannot_be_negotiated():
    """Seven issues of ten integers: all efficient outcomes give one party what the other gives up."""
    tenths = [Fraction(k, 9) for k in range(10)]
    first = [(Fraction(1, 7), tenths)] * 7
    second = [(Fraction(1, 7), tenths[::-1])] * 7
    domain = opened([first, second])
    figures = analyse(domain).raw
    assert figures.pareto_size == domain.outcomes == 10**7
    assert figures.points.utilitarian.value == pytest.approx(1.0)
    assert figures.rational is not None
    assert figures.rational.outcomes is None
    with pytest.raises(DomainError, match="10,000,000 outcomes for 2 parties are more than can be enumerated"):
        _ = domain.domain


def wanting(parties: int, options: int, issues: int):
    """Each party wants another option of each issue, by other weights: nothing at all is dominated."""
    wants = [[Fraction(party == option) for option in range(options)] for party in range(parties)]
    total = [sum(Fraction(1 + party * issue) for issue in range(issues)) for party in range(parties)]
    weights = [[Fraction(1 + party * issue) / total[party] for issue in range(issues)] for party in range(parties)]
    return [[(weights[party][issue], wants[party]) for issue in range(issues)] for party in range(parties)]


def test_a_domain_whose_very_frontier_is_past_memory_has_its_supported_outcomes():
    """Ten parties share eight issues of ten options: whoever gets an issue, the sum of the utilities can be bounded."""
    domain = opened(wanting(10, 10, 8))
    found = analyse(domain)
    assert found.raw.pareto_size is None
    assert found.raw.opposition is None
    assert found.supported is not None
    assert found.choices is not None
    assert found.supported == len(found.choices) > 10
    for figures in (found.raw, found.normalised):
        assert figures.bounds is not None
        assert figures.bounds["utilitarian"].standing == "exact"
        for name, bound in figures.bounds.items():
            point = getattr(figures.points, name)
            assert bound.at_most is None or point.value <= bound.at_most + 1e-9
    assert "100,000,000 outcomes for 10 parties leave too many efficient ones to hold" in found.notes[0].said("en")
    most = sum(max(weight for weight, _ in issue) for issue in zip(*wanting(10, 10, 8), strict=True))
    assert found.raw.points.utilitarian.value == pytest.approx(float(most))


@settings(max_examples=15, deadline=None)
@given(negotiations())
def test_supported_points_are_efficient_and_no_better_than_the_true_ones(parties):
    points = everything(parties)
    assume(all(max(column) > min(column) for column in zip(*points, strict=True)))
    domain = opened(parties)
    exact, known = analyse(domain), supported(domain, normalised(domain))
    for one, other in ((exact.raw, known.raw), (exact.normalised, known.normalised)):
        assert other.bounds is not None
        for name, bound in other.bounds.items():
            true, found = getattr(one.points, name), getattr(other.points, name)
            assert found.value <= true.value + 1e-6
            if bound.at_most is not None:
                assert bound.at_most >= true.value - 1e-6
            if bound.standing == "exact":
                assert found.value == pytest.approx(true.value, abs=1e-6)


def test_a_domain_with_too_many_options_for_that_is_refused():
    domain = opened(
        [[(Fraction(1, 6), [Fraction(k * (p + 1) % 9973, 9973) for k in range(9973)])] * 6 for p in range(3)]
    )
    with pytest.raises(DomainError, match="outcomes for 3 parties are more than can be enumerated"):
        analyse(domain)
