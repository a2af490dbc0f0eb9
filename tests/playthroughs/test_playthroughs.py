"""Every playthrough is regenerated and compared with the one that was reviewed."""

import pytest

from tests.playthroughs.recording import FOLDER, GAMES, record


@pytest.mark.parametrize("name", GAMES)
def test_a_game_plays_as_it_was_recorded(name):
    recorded = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    played = record(GAMES[name]).splitlines()
    first = next((i for i, (a, b) in enumerate(zip(recorded, played, strict=False)) if a != b), None)
    assert first is None, f"line {first + 1}: recorded {recorded[first]!r}, played {played[first]!r}"
    assert len(recorded) == len(played)


def test_every_scenario_of_the_library_has_a_playthrough():
    from scenarios.library import names

    assert {name.rpartition("-")[0] for name in GAMES} >= set(names())
