"""Three exercises recorded by version 0.1.0, with people in seats: every later version opens, tells and marks them."""

import gzip
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assessment.evaluation import evaluate
from assessment.exports.csv import criteria_sheet
from assessment.exports.pdf import evaluation_pdf
from assessment.framework import load
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL
from sim.exercise.transcript import tell, tell_seat
from sim.exercise.views import known, whole
from sim.policies.phrases import renderer
from web.cli import main
from web.cli.logs import records

LOGS = Path(__file__).parent.parent / "logs"


@dataclass(frozen=True)
class Old:
    """An old log, and what was known of it when it was recorded."""

    name: str
    events: int
    head: str
    people: int


OLD = (
    Old("accord-0.1.0", 279, "bdfbe18ec1994e601c5eae8cb4c0fd79bb9d6692e6e98ddb3cee023a0624dc3d", 2),
    Old("corridor-0.1.0", 330, "e50847713c9c452dc4ec04e9428b1aa2a3b00234b4d9027660aa934f1de882b2", 3),
    Old("river-0.1.0", 934, "ac0afd51289e1532de19eb82d64c0b6de1e9fa41c45917111cb49e6f8e884a30", 6),
)


@pytest.fixture(scope="module", params=OLD, ids=[old.name for old in OLD])
def old(request: pytest.FixtureRequest) -> Old:
    return request.param


@pytest.fixture(scope="module")
def file(old: Old, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("logs") / f"{old.name}.jsonl"
    path.write_bytes(gzip.decompress((LOGS / f"{old.name}.jsonl.gz").read_bytes()))
    return path


@pytest.fixture(scope="module")
def log(file: Path) -> list[Recorded]:
    return records(str(file))


def test_sources_that_were_plain_strings_are_cited_in_every_language(log):
    sources = next(r.event for r in log if r.event.kind == "scene-set").sources
    assert sources
    assert all(source.title.keys() == source.reference.keys() == {"en"} for source in sources)


def test_it_verifies_up_to_the_head_it_was_recorded_with(old, file, capsys):
    assert main(["verify", str(file), "--head", old.head]) == 0
    assert f"{old.events} events" in capsys.readouterr().out


def test_it_opens_and_replays_whole_and_for_every_seat(old, log):
    assert [entry.n for entry in whole(log)] == list(range(1, old.events + 1))
    ended = known(log, CONTROL)
    assert ended.phase == "ended"
    for seat in ended.the_scene.seats:
        assert known(log, seat.id).the_scene.seats


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_told_whole_and_to_every_seat(log, language):
    render = renderer(known(log, CONTROL))
    story = list(tell(log, render, language))
    assert len(story) > len(log) / 2
    unfilled(story)
    for seat in known(log, CONTROL).the_scene.seats:
        unfilled(list(tell_seat(log, seat.id, renderer(known(log, seat.id)), language)))


def unfilled(lines: Sequence[str]) -> None:
    assert lines
    assert [line for line in lines if "{" in line] == []


def test_its_people_are_marked_in_both_languages(old, log):
    report = evaluate(log, load("expert-ir-cooperation"), "formative", datetime.now(UTC))
    assert len(report.candidates) == old.people
    assert criteria_sheet(report, "en") != criteria_sheet(report, "fr")
    for candidate in report.candidates:
        rows = [row for b in candidate.blocks for c in b.competences for row in c.criteria if row.proposed is not None]
        assert any(row.proposed.level > 0 and row.evidence for row in rows)
    assert evaluation_pdf(report.candidates[0], "fr").startswith(b"%PDF")
