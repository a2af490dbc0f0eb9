"""Every word plays, near misses are named, and the runs of a series throw dice of their own."""

import numpy as np
import pytest

from sim.negotiation.alternating import bargain, seat
from sim.negotiation.domain import Domain
from sim.negotiation.named import LINES, dice, named
from sim.negotiation.preferences import Preferences, utility_matrix
from sim.negotiation.tactics import MiCRO, TimeDependent

DOMAIN = Domain((3, 3, 2))
PARTIES = (
    Preferences((0.5, 0.3, 0.2), ((1.0, 0.5, 0.0), (1.0, 0.4, 0.0), (1.0, 0.0)), 0.2),
    Preferences((0.2, 0.3, 0.5), ((0.0, 0.5, 1.0), (0.0, 0.7, 1.0), (0.0, 1.0)), 0.0),
)


def table(parties=PARTIES):
    return seat(utility_matrix(parties, DOMAIN), [party.reservation for party in parties], None, DOMAIN)


def play(table, lines, rounds, seed, run=0):
    return bargain(table, [one.tactic for one in lines], [one.acceptance for one in lines], rounds, dice(seed, run))


def test_a_word_means_its_tactic():
    assert named("boulware").tactic == TimeDependent(0.25)
    assert named("micro").tactic == MiCRO()


@pytest.mark.parametrize("spelling", ["Tit-For-Tat", " tit for tat ", "tit_for_tat"])
def test_spelling_is_forgiven(spelling):
    assert named(spelling) == LINES["tit-for-tat"]


@pytest.mark.parametrize(
    ("word", "nearest"), [("boulwar", "boulware"), ("hard-liner", "hardliner"), ("nice", "nice-tft")]
)
def test_a_word_that_is_none_names_the_nearest(word, nearest):
    with pytest.raises(ValueError, match=f"did you mean {nearest}"):
        named(word)


@pytest.mark.parametrize("word", LINES)
@pytest.mark.parametrize("parties", [2, 3])
def test_every_word_makes_deals_with_a_conceder_within_the_guards(word, parties):
    people = (PARTIES[0], *(PARTIES[1],) * (parties - 1))
    lines = [named(word), *[named("conceder")] * (parties - 1)]
    agreement = play(table(people), lines, 40, seed=1)
    assert agreement is not None
    assert agreement.utilities[0] >= 0.2


def test_runs_of_a_series_throw_different_dice():
    slices = np.arange(101) / 100
    pie = seat(np.column_stack([slices, 1.0 - slices]), (0.0, 0.0))
    series = [play(pie, [named("random-tft")] * 2, 50, seed=1, run=run) for run in range(20)]
    assert len(set(series)) > 1
