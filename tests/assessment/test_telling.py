"""Evidence is told as the candidate's own screen told it: the report, the screen and the moment say one sentence."""

import gzip
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask

from assessment.evaluation import Evaluation, shortened
from assessment.framework import load
from assessment.report import EvidenceItem
from sim.exercise import commands as cmd
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, Pseudonym, SeatId
from sim.exercise.evolve import replay
from sim.exercise.telling import Teller
from sim.exercise.views import stream
from sim.policies.phrases import renderer
from tests.sim.exercise.random_play import play
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, LOW, SIX, SMALL, TREATY, UP_HEAD
from web.cli.logs import records
from web.marking.evidence import quoted, spoken
from web.marking.moment_view import moment

FRAMEWORK = load("expert-ir-cooperation")
LOGS = Path(__file__).parent.parent / "logs"


@pytest.fixture(scope="module", params=["accord", "corridor", "river", "random-1", "random-2", "random-3"])
def log(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sequence[Recorded]:
    name: str = request.param
    if name.startswith("random"):
        table = Table(SMALL, seed := int(name[-1]), started=False)
        play(table.exercise, random.Random(seed), 250)
        return table.exercise.records
    path = tmp_path_factory.mktemp("logs") / f"{name}.jsonl"
    path.write_bytes(gzip.decompress((LOGS / f"{name}-0.1.0.jsonl.gz").read_bytes()))
    return records(str(path))


@pytest.fixture(autouse=True)
def page() -> Iterator[None]:
    with Flask(__name__).test_request_context():
        yield


def evidence(evaluation: Evaluation) -> Iterator[tuple[EvidenceItem, SeatId]]:
    """Every item of every report, with the seat as which the candidate saw it."""
    for who, dossier in evaluation.dossiers.items():
        for block in evaluation.report(who, datetime.now(UTC)).blocks:
            for competence in block.competences:
                for row in competence.criteria:
                    yield from ((item, dossier.seat_at(item.seq)) for item in row.evidence)


def on_screen(log: Sequence[Recorded], seq: int, seat: SeatId, language: str) -> str:
    """The sentence that the server sends to that seat as the event happens."""
    view = replay(stream(log[:seq], seat))
    return Teller(view, language, renderer(view)).tell(log[seq - 1].event)


def test_a_report_says_what_the_candidates_screen_and_the_moment_say(log):
    found = {(item.seq, seat): item for item, seat in evidence(Evaluation(log, FRAMEWORK, "demonstration"))}
    assert found
    for (seq, seat), item in found.items():
        for language in ("en", "fr"):
            said = item.sentence[language]
            assert said == shortened(on_screen(log, seq, seat, language))
            page = moment(log, seq, seat, language)
            if not page.fields:
                assert page.line.sentence == quoted(on_screen(log, seq, seat, language), spoken(log[seq - 1].event))


def test_a_package_that_the_candidate_was_not_shown_takes_no_letter_in_their_report():
    table = Table(SMALL)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    private = table.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,)).records[0].event.channel
    choices = {FILLING: SIX, FLOW: LOW}
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices=choices, channel=private)
    tabled = table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH}).records[0]
    items = {item.seq: item for item, _ in evidence(Evaluation(table.exercise.records, FRAMEWORK, "formative"))}
    assert "package A" in items[tabled.seq].sentence["en"]
    assert "package B" not in str([dict(item.sentence) for item in items.values()])
