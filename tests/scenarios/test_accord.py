"""The Sorrel accord: what its first lines promise, and what each choice does to trade."""

import re

import numpy as np
import pytest

from scenarios.bargain import bargain
from scenarios.library import LIBRARY, check_file, load
from sim.exercise.ratification.chances import outlook
from sim.runs import play
from sim.world.modules.economy.daily import EconomyDays
from tests.scenarios.bargains import in_mandates, nash_point

TEXT = (LIBRARY / "accord.yaml").read_text(encoding="utf-8")
ACCORD = load("accord")
AGREEMENT = bargain(ACCORD, "agreement")
assert ACCORD.modules.economy is not None
DAYS = EconomyDays(ACCORD.modules.economy)


def heading(**options: str) -> dict[str, float]:
    """Where each figure is heading once these options are in force."""
    effects = {f"choice:{issue}": ACCORD.issue(issue).option(option).effect for issue, option in options.items()}
    drivers = np.array([effects.get(name, 0.0) for name in DAYS.drivers])
    values = np.array([reading.start for reading in DAYS.readings])
    for _ in range(2_000):
        values = DAYS.next_day(values, drivers)
    return dict(zip(DAYS.ids, values.tolist(), strict=True))


BASE = {"machinery": "three-years", "food": "cut-eight", "quota": "quota-32", "origin": "fifty"}


def test_it_has_no_problem():
    assert check_file("accord")[0].problems == ()


def test_deals_exist_but_none_inside_both_first_mandates():
    assert 0.005 <= AGREEMENT.agreements.mean() <= 0.05
    assert not (AGREEMENT.agreements & in_mandates(AGREEMENT)).any()


def test_the_best_deal_trades_a_large_quota_against_an_early_opening_for_machinery():
    point = nash_point(AGREEMENT)
    assert point is not None
    best = AGREEMENT.choices(point.index)
    assert (best["machinery"], best["quota"], best["origin"]) == ("three-years", "quota-32", "fifty")


def test_the_first_day_s_trade_is_of_the_size_the_first_lines_say():
    first = {reading.id: reading.start for reading in DAYS.readings}
    assert 20.0 < first["trade-sorrel-aldmark"] < 22.5


def test_the_smallest_quota_is_filled_by_other_means_and_the_others_bind():
    flows = [heading(**{**BASE, "quota": quota})["trade-sorrel-aldmark"] for quota in ("quota-24", "quota-28")]
    assert flows[0] > 24.0
    assert flows[1] == pytest.approx(28.0, rel=1e-3)


def test_a_stricter_rule_of_origin_is_worth_less_to_sorrel():
    strict, loose = (heading(**{**BASE, "origin": rule})["exports-sorrel"] for rule in ("sixty", "forty"))
    assert strict < loose


def test_both_gain_and_the_smaller_gains_more():
    then = heading(**BASE)
    assert then["income-sorrel"] > then["income-aldmark"] > 0.0


def test_minds_agree_in_some_games_and_break_down_in_others():
    ends = [play(ACCORD, seed).exercise.state.instruments["agreement"].in_force for seed in range(1, 11)]
    assert ends.count(True) >= 2
    assert ends.count(False) >= 1


def test_every_seat_owes_at_least_three_documents():
    owed = [*ACCORD.due, *(due for inject in ACCORD.injects for due in inject.due)]
    for seat in ACCORD.seats:
        assert sum(due.seat == seat.id for due in owed) >= 3, seat.id


def test_french_typography_puts_no_break_spaces_before_double_punctuation():
    french = re.findall(r"(?:\bfr: )([^\n]+)", TEXT)
    assert [text for text in french if re.search(r" [;:?!»](?=\s|$)|« ", re.sub(r"[{}\"]", "", text))] == []


def test_what_the_negotiators_like_best_is_likely_to_come_home_and_a_slow_opening_is_not():
    """The two levels: five years for machinery suits both capitals' first mandates better than their parliaments."""

    def at_home(**changed: str) -> list[float]:
        package = {**BASE, "remedy": "panel", **changed}
        return [outlook(list(ACCORD.actor(a).blocs), "agreement", package, 0.5) for a in ("aldmark", "sorrel")]

    assert min(at_home()) > 0.85
    assert min(at_home(machinery="five-years", quota="quota-28")) < 0.5
