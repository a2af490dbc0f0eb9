"""The words exports print."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assessment.exports.words import clock, day_and_hour, number
from assessment.text import Language


@pytest.mark.parametrize(("milliseconds", "said"), [(0, "0:00:00"), (3_849_999, "1:04:09"), (36_000_000, "10:00:00")])
def test_a_time_since_the_start_is_said_to_the_second(milliseconds: int, said: str) -> None:
    assert clock(milliseconds) == said


@pytest.mark.parametrize(("value", "language", "said"), [(13.25, "fr", "13,2"), (13.0, "en", "13"), (10.0, "fr", "10")])
def test_a_number_is_written_as_its_language_does(value: float, language: Language, said: str) -> None:
    assert number(value, language) == said


def test_a_moment_is_said_in_words() -> None:
    moment = datetime(2026, 12, 1, 9, 5, tzinfo=UTC)
    assert day_and_hour(moment, "fr").replace("\u00a0", " ") == "1er décembre 2026, 9 h 05 (UTC)"
    assert day_and_hour(moment, "en").replace("\u00a0", " ") == "1 December 2026, 09:05 (UTC)"
