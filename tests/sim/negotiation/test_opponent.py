"""The models of an opponent: frequencies and Bayes' rule step by step by hand, and what each is worth."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.domain import Domain
from sim.negotiation.opponent import Bayesian, Frequency, Smith, begin, rank_weights, value_shapes
from sim.negotiation.preferences import Preferences
from sim.negotiation.tactics import TimeDependent, rank, round_times, schedule
from tests.oracles.accuracy import accuracy, correlation
from tests.published import compare

TWO = Domain((2, 2))


def learned(model, domain, packages):
    """What `model` makes of packages sent at equal intervals over the whole time."""
    belief = begin(model, domain)
    times = round_times(len(packages)) if packages else ()
    for time, package in zip(times, packages, strict=True):
        belief.observe(package, time)
    return belief.estimate()


def test_an_issue_that_does_not_move_gains_weight():
    # From 0.5 each: (0.5 + 0.2) / 1.2, then (0.58333 + 0.2) / 1.2; the other issue moves both times.
    estimate = learned(Frequency(), TWO, [(0, 0), (0, 1), (0, 0)])
    assert estimate.weights == pytest.approx((0.652777778, 0.347222222))


def test_an_option_is_worth_its_count_over_the_highest_count():
    estimate = learned(Frequency(), TWO, [(0, 0), (0, 1), (0, 0)])
    assert estimate.values == ((1.0, 0.0), (1.0, 0.5))


def test_without_packages_everything_is_equal():
    estimate = learned(Frequency(), TWO, [])
    assert estimate.weights == (0.5, 0.5)
    assert estimate.values == ((0.5, 0.5), (0.5, 0.5))


def test_a_step_of_zero_learns_values_only():
    assert learned(Frequency(0.0), TWO, [(0, 0), (0, 1)]).weights == (0.5, 0.5)


def test_an_unsettled_issue_tells_nothing():
    estimate = learned(Frequency(), TWO, [(0, None), (0, None)])
    assert estimate.weights == pytest.approx((0.7 / 1.2, 0.5 / 1.2))
    assert estimate.values == ((1.0, 0.0), (0.5, 0.5))


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=30))
def test_estimated_weights_sum_to_one_and_values_fit_the_scale(packages):
    estimate = learned(Frequency(), Domain((3, 4)), packages)
    assert sum(estimate.weights) == pytest.approx(1.0)
    assert all(0.0 <= value <= 1.0 for issue in estimate.values for value in issue)


@pytest.mark.parametrize(
    ("package", "sentence"), [((0, 2), "issue 1 has no option 2"), ((0,), "1 choices for 2 issues")]
)
def test_a_package_of_another_domain_is_refused(package, sentence):
    with pytest.raises(ValueError, match=sentence):
        learned(Frequency(), TWO, [package])


MODELS = [Frequency(), Smith(), Bayesian()]


PACKAGES = [(0, 0), (0, 1), (0, 0)]


def test_smith_looks_at_options_only():
    estimate = learned(Smith(), TWO, PACKAGES)
    assert estimate.weights == (0.5, 0.5)
    assert estimate.values == ((1.0, 0.0), (1.0, 0.5))


def test_the_weights_of_ranks_are_those_of_hindriks_and_tykhonov():
    # 2 (n - r + 1) / (n (n + 1)) for n = 3.
    for rank_, (expected, ours) in enumerate(zip((1 / 2, 1 / 3, 1 / 6), rank_weights(3), strict=True), start=1):
        compare(f"weight of rank {rank_} of 3", expected, float(ours), 1e-12)


def test_values_may_fall_from_any_option_or_lie_in_one_alone():
    shapes = {tuple(row) for row in value_shapes(3).tolist()}
    assert shapes == {(1.0, 0.5, 0.0), (0.0, 0.5, 1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)}


def test_a_long_range_of_numbers_has_peaks_all_along_it():
    shapes = value_shapes(1000)
    best = shapes.argmax(axis=1)
    assert shapes.shape == (128, 1000)
    assert (best.min(), best.max()) == (0, 999)
    assert np.diff(np.unique(best)).max() <= 17


def test_one_package_moves_the_hypotheses_by_bayes_rule():
    # Two issues of two options: the shapes are (1, 0) and (0, 1), the weights 2/3 and 1/3, all equally likely at first.
    # The others' expected value is 1/2 and the target 1. Offering option 0 on an issue is worth 1/4 + 1/2 v to the
    # shape with v there: 3/4 or 1/4. Its probability is then proportional to exp(-(1 - u)^2 / (2 sigma^2)).
    sigma = 0.5
    likely = [math.exp(-((1.0 - u) ** 2) / (2 * sigma**2)) for u in (0.75, 0.25)]
    belief = begin(Bayesian(sigma=sigma), TWO)
    belief.observe((0, 0), 0.0)
    estimate = belief.estimate()
    compare("posterior of the right shape", likely[0] / sum(likely), estimate.values[0][0], 1e-9)
    # All options were worth 1/2 before, so that the weights learn nothing yet.
    assert estimate.weights == pytest.approx((0.5, 0.5))


def test_bayes_weighs_more_what_stays_at_its_best():
    # The first issue keeps its best option to the end; the others go from first to last.
    packages = [(0, k, 4 - k) for k in range(5)]
    weights = learned(Bayesian(), Domain((5, 5, 5)), packages).weights
    assert weights[0] > max(weights[1:])


@pytest.mark.parametrize("model", MODELS)
def test_a_model_that_has_heard_nothing_prefers_no_issue(model):
    assert learned(model, Domain((3, 4)), []).weights == pytest.approx((0.5, 0.5))


@pytest.mark.parametrize("model", MODELS)
@given(st.lists(st.tuples(st.integers(0, 2), st.one_of(st.none(), st.integers(0, 3))), max_size=20))
def test_any_estimate_is_on_the_scale_of_preferences(model, packages):
    estimate = learned(model, Domain((3, 4)), packages)
    assert sum(estimate.weights) == pytest.approx(1.0)
    assert all(0.0 <= value <= 1.0 for issue in estimate.values for value in issue)


@pytest.mark.parametrize("model", MODELS)
def test_every_model_refuses_a_package_of_another_domain(model):
    with pytest.raises(ValueError, match="issue 1 has no option 2"):
        begin(model, TWO).observe((0, 2), 0.0)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Frequency(-0.1), r"step is -0\.1"),
        (lambda: Bayesian(floor=1.5), r"floor is 1\.5"),
        (lambda: Bayesian(sigma=0.0), r"sigma is 0\.0"),
    ],
)
def test_parameters_without_meaning_are_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], 1.0),
        ([1.0, 2.0, 3.0], [3.0, 2.0, 1.0], -1.0),
        ([1.0, 2.0, 3.0], [1.0, 3.0, 2.0], 0.5),
        ([1.0, 1.0, 1.0], [1.0, 3.0, 2.0], 0.0),
    ],
)
def test_accuracy_is_pearson_s_correlation(one, other, expected):
    assert correlation(np.array(one), np.array(other)) == pytest.approx(expected)


def concessions(seed, ordered):
    """A party's true preferences over 5 issues and the 50 packages by which it goes from its best to half of that."""
    dice = np.random.default_rng(seed)
    domain = Domain((4, 5, 3, 4, 5))
    if ordered:
        values = [np.linspace(0.0, 1.0, size)[:: dice.choice([-1, 1])] for size in domain.sizes]
    else:
        values = [row / row.max() for row in (dice.random(size) for size in domain.sizes)]
    true = Preferences(dice.dirichlet(np.full(5, 2.0)), [row.tolist() for row in values])
    utilities = true.utilities(domain)
    floor = float(utilities.max()) / 2.0
    outcomes, _ = schedule(rank(utilities, floor), TimeDependent(1.0), floor, 50)
    return domain, true, [domain.choices(int(outcome)) for outcome in outcomes]


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("model", MODELS)
def test_every_model_beats_ignorance(model, ordered):
    # Ignorance is the same model that has heard nothing; 1 would be a perfect reading. Means over 20 parties.
    ignorant, reached = [], []
    for seed in range(20):
        domain, true, packages = concessions(seed, ordered)
        ignorant.append(accuracy(learned(model, domain, []), true, domain))
        reached.append(accuracy(learned(model, domain, packages), true, domain))
    before, after = (sum(figures) / len(figures) for figures in (ignorant, reached))
    print(f"{type(model).__name__}, {'ordered' if ordered else 'any'} options: {after:.3f}, ignorance {before:.3f}")
    assert after > before + 0.4


def test_bayes_reads_ordered_issues_best():
    means = []
    for model in MODELS:
        cases = [concessions(seed, True) for seed in range(20)]
        means.append(sum(accuracy(learned(model, domain, said), true, domain) for domain, true, said in cases) / 20)
    assert max(means) == means[2] > 0.95
