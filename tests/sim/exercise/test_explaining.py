"""What one article made of an exercise: each difference between two runs is a sum over articles and what is left."""

from __future__ import annotations

import pytest

from sim.exercise.core import codec
from sim.exercise.pledges.differences import tell, tell_articles
from sim.exercise.pledges.explaining import Article, Record, by_article, compare, find, ledger, standing, strike
from sim.exercise.telling import Teller
from sim.policies.phrases import renderer
from tests.sim.exercise.signing import signed, to_the_end
from tests.sim.pledges import DATA, FLOOR, PAY, automatic, dry, tempted
from tests.sim.small import DOWN, FLOW, TREATY, UP

WORLD = dry(tempted(0.0))
"""A river that never reaches the floor: Article 3 is broken at each look, for want of water."""
FLOOR_ARTICLE, FIXED_ARTICLE = find(WORLD, "treaty.3"), find(WORLD, "treaty.1")


def run(blueprint=WORLD):
    exercise = to_the_end(signed(blueprint)).exercise
    return exercise.records, exercise.state


def compared(*articles):
    return compare(WORLD, articles, run(), run(strike(WORLD, articles)))


def difference(comparison, *quantity):
    return next(d for d in comparison.differences if d.quantity == quantity)


def test_an_article_is_found_by_name_or_by_number_and_an_ambiguous_one_is_refused():
    assert find(WORLD, "art-3") == find(WORLD, "treaty.art-3") == FLOOR_ARTICLE
    with pytest.raises(ValueError, match="several provisions are called '1'"):
        find(WORLD, "1")
    with pytest.raises(ValueError, match=r"no provision is called 'art-9'; there are treaty\.art-1"):
        find(WORLD, "art-9")


def test_a_struck_article_binds_to_nothing_and_stays_on_the_table():
    struck = strike(WORLD, [FLOOR_ARTICLE])
    assert all(not o.obligations and o.effect == 0.0 for o in struck.issue(FLOW).options)
    assert [o.id for o in struck.issue(FLOW).options] == [o.id for o in WORLD.issue(FLOW).options]
    assert struck.instrument(TREATY).provisions[0].obligations == WORLD.instrument(TREATY).provisions[0].obligations


def test_striking_nothing_changes_nothing():
    found = compare(WORLD, (), run(), run())
    assert (found.obligations, found.differences) == ((), ())


def test_the_struck_obligation_is_told_with_what_became_of_it_and_of_what_hung_on_it():
    world = automatic(WORLD)
    comparison = compare(world, [FLOOR_ARTICLE], run(world), run(strike(world, [FLOOR_ARTICLE])))
    found = {o.obligation: o for o in comparison.obligations}
    assert found[FLOOR].struck is None
    assert found[FLOOR].whole == Record(kept=0, broken=7, disputed=1)
    # The floor's first breach lets the payment fall away, which was due on days 30, 90 and 150.
    assert found[PAY].whole == Record(kept=1, suspended=1)
    assert found[PAY].struck == Record(kept=3)
    assert DATA not in found


def test_every_difference_is_the_sum_of_what_articles_did_and_what_is_left():
    found = compared(FLOOR_ARTICLE)
    assert found.differences
    for one in found.differences:
        assert one.change == pytest.approx(sum(share.change for share in one.shares) + one.rest)


def test_trust_is_moved_by_articles_alone():
    trust = difference(compared(FLOOR_ARTICLE), "trust", DOWN, UP)
    assert trust.change < -0.1
    assert trust.rest == pytest.approx(0.0, abs=1e-3)
    share = next(s for s in trust.shares if s.cause == "amiss")
    assert (share.article, share.times) == (Article(TREATY, "3"), (7, 0))


def test_an_indicator_says_by_what_the_article_reaches_it():
    wet = tempted(0.0)
    whole, struck = run(wet), run(strike(wet, [FLOOR_ARTICLE]))
    flow = difference(compare(wet, [FLOOR_ARTICLE], whole, struck), "indicator", "flow", None)
    assert flow.change > 100
    assert flow.through == ("choice",)


def test_what_an_article_did_adds_up_from_one_look_to_the_next():
    records, state = run()
    entries = ledger(records)["trust", DOWN, UP]
    start = standing(signed(WORLD).state)["trust", DOWN, UP]
    assert standing(state)["trust", DOWN, UP] - start == pytest.approx(
        sum(change for _, change in entries.values()), abs=2e-3
    )


def test_each_article_of_a_run_is_told_with_all_it_came_to():
    records, state = run()
    did = by_article(records)
    assert set(did) == {Article(TREATY, "1"), Article(TREATY, "3")}
    assert did[Article(TREATY, "3")]["legitimacy", UP, None] == pytest.approx(-2.0)
    first, second = tell_articles(records, Teller(state, "en", renderer(state)))
    assert first.startswith("Article 1 of the Treaty: ")
    assert "Up’s legitimacy −2.0" in second


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_comparison_is_told_with_the_article_in_both_languages(language):
    _, state = run()
    lines = list(tell(compared(FLOOR_ARTICLE), Teller(state, language, renderer(state))))
    number = {"en": "Article 3", "fr": "article 3"}[language]
    assert number in lines[0]
    assert sum(number in line for line in lines) >= 4
    assert not [line for line in lines if "{" in line]


def test_where_nothing_differs_it_says_so():
    _, state = run()
    lines = list(tell(compare(WORLD, (), run(), run()), Teller(state, "en", renderer(state))))
    assert lines[-1] == "Nothing differs."


def test_a_comparison_is_a_value_that_programs_can_read():
    dumped = codec.dump_value(compared(FIXED_ARTICLE))
    assert {o["obligation"] for o in dumped["obligations"]} >= {DATA, PAY}
