"""Two frameworks on one log: each gives its own report, and criteria that one rule observes come out alike."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assessment.evaluation import evaluate
from assessment.evidence import RULES
from assessment.framework import FRAMEWORKS, FrameworkError, load, names
from assessment.report import CriterionRow
from web.cli import main
from web.cli.logs import records
from web.marking.closing import block_of

LOGS = Path(__file__).parent.parent / "logs"
OURS, OTHER = load("expert-ir-cooperation"), load("crisis-negotiator")
AT = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("logs") / "corridor.jsonl"
    path.write_bytes(gzip.decompress((LOGS / "corridor-0.1.0.jsonl.gz").read_bytes()))
    return path


def rows(report) -> dict[str, CriterionRow]:
    return {row.code: row for block in report.blocks for c in block.competences for row in c.criteria}


def test_levels_agree_wherever_one_rule_observes_both_and_rest_on_the_same_events(file):
    log = records(str(file))
    both = [evaluate(log, one, "formative", AT, blocks=[b.code for b in one.blocks]) for one in (OURS, OTHER)]
    compared = 0
    for ours, theirs in zip(both[0].candidates, both[1].candidates, strict=True):
        assert ours.candidate == theirs.candidate
        of_ours, of_theirs = rows(ours), rows(theirs)
        for criterion in OTHER.criteria():
            if criterion.observed_by is None:
                assert of_theirs[criterion.code].proposed is None
                continue
            one, other = of_ours[criterion.observed_by], of_theirs[criterion.code]
            assert one.proposed == other.proposed
            assert [item.seq for item in one.evidence] == [item.seq for item in other.evidence]
            compared += other.proposed is not None
    assert compared > 20


def test_every_rule_that_a_framework_names_is_there():
    for name in names():
        for criterion in load(name).criteria():
            assert criterion.observed_by is None or criterion.rule in RULES, (name, criterion.code)


def test_a_level_means_the_same_in_both_where_one_rule_measures_it():
    for criterion in OTHER.criteria():
        if criterion.observed_by is not None:
            assert criterion.anchors == OURS.criterion(criterion.observed_by).anchors, criterion.code


def test_the_command_writes_each_report_from_the_one_log(file, tmp_path):
    for framework in (OURS, OTHER):
        out = tmp_path / framework.id
        assert main(["assess", str(file), "--framework", framework.id, "--out", str(out)]) == 0
        told = json.loads((out / "class.json").read_text("utf-8"))["report"]
        assert told["framework"]["id"] == framework.id
        codes = {b["code"] for c in told["candidates"] for b in c["blocks"]}
        assert codes
        assert codes <= {b.code for b in framework.blocks}


def test_a_folder_that_was_imported_is_taken_by_its_bare_name(file, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["framework", "export", OTHER.id, "--case", "case.json"]) == 0
    assert main(["framework", "import", "case.json", "--out", "rncp"]) == 0
    assert main(["assess", str(file), "--framework", "rncp", "--out", "reports"]) == 0
    assert json.loads(Path("reports/class.json").read_text("utf-8"))["report"]["framework"]["hash"] == OTHER.hash
    assert main(["framework", "check", "rncp2", "--language", "en"]) == 1
    assert "no framework has this name" in capsys.readouterr().out


def test_codes_of_a_register_are_read_and_their_block_is_known(tmp_path):
    for path in (FRAMEWORKS / OTHER.id).iterdir():
        text = path.read_text("utf-8").replace("CN1", "RNCP99999BC01").replace("CN2.", "RNCP99999BC02.C2.")
        text = text.replace("code: CN2\n", "code: RNCP99999BC02\n")
        (tmp_path / path.name).write_text(text, "utf-8")
    framework = load(tmp_path)
    assert framework.criterion("RNCP99999BC02.C2.1b").rule == "B3.2b"
    for block in framework.blocks:
        for competence in block.competences:
            assert {block_of(row.code) for row in competence.criteria} == {block.code}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("code: CN1\n", "code: C.N1\n", "a block’s code is capitals and figures without a dot"),
        ("code: CN1\n", "code: CN\n", "a block’s code is capitals and figures without a dot"),
        ("code: CN1.1\n", "code: CN1.x\n", "a competence’s code is its block’s, a dot and a number"),
        ("observed_by: B1.2a", "observed_by: the mandate", "`observed_by` names the criterion whose rule"),
    ],
)
def test_a_code_that_fits_no_place_is_told_with_its_line(tmp_path, old, new, said):
    for path in (FRAMEWORKS / OTHER.id).iterdir():
        (tmp_path / path.name).write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(FrameworkError) as caught:
        load(tmp_path)
    assert "cn1.yaml:" in str(caught.value)
    assert said in str(caught.value)
