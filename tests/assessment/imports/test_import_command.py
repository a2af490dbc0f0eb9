"""The command that imports, checks and exports frameworks: dry runs, faults told, and logs marked by what came in."""

from __future__ import annotations

from pathlib import Path

import pytest

from assessment.exports.table import table
from assessment.framework import load, names
from tests.assessment.imports.fiche import FICHE, OURS, bytes_of
from web.cli import main


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["framework", *arguments])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_a_dry_run_tells_every_step_and_writes_nothing(tmp_path: Path, capsys):
    (tmp_path / "fiche.json").write_bytes(bytes_of(FICHE))
    code, out, _ = run(capsys, "import", str(tmp_path / "fiche.json"), "--dry-run", "--out", str(tmp_path / "out"))
    assert code == 0
    assert "replaces B1 “Manage international relations and cooperation”" in out
    assert "Nothing was written." in out
    assert not (tmp_path / "out").exists()


def test_what_is_imported_marks_a_log_as_the_base_did(tmp_path: Path, capsys):
    (tmp_path / "fiche.json").write_bytes(bytes_of(FICHE))
    out = tmp_path / "rncp"
    assert run(capsys, "import", str(tmp_path / "fiche.json"), "--out", str(out), "--number", "3")[0] == 0
    made = load(out)
    assert (made.id, made.version) == ("rncp99999", "3")
    assert [c.rule for c in made.criteria()] == [c.code for c in OURS.criteria()]
    code, _, err = run(capsys, "import", str(tmp_path / "fiche.json"), "--out", str(out))
    assert code == 2
    assert "is not empty" in err


def test_list_check_and_export(tmp_path: Path, capsys):
    code, out, _ = run(capsys, "list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == list(names())
    case, sheet = tmp_path / "case.json", tmp_path / "table.csv"
    assert run(capsys, "export", "crisis-negotiator", "--case", str(case), "--table", str(sheet))[0] == 0
    for file in (case, sheet):
        code, out, _ = run(capsys, "check", str(file))
        assert code == 0
        assert "1 criterion has no rule and is for a person: CN2.3c" in out


def test_check_tells_a_rule_that_is_not_there(tmp_path: Path, capsys):
    sheet = tmp_path / "table.csv"
    sheet.write_bytes(table(load("crisis-negotiator"), "en").replace(b"B3.4a", b"B9.4a"))
    code, out, _ = run(capsys, "check", str(sheet))
    assert code == 1
    assert "CN2.2a: no rule observes “B9.4a”" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["import", "FILE"], "say with --out where to write"),
        (["export", "crisis-negotiator"], "say with --case or --table where to write"),
        (["check"], "name a framework or a file after “check”"),
        (["export", "nobody", "--case", "x.json"], "no framework has this name"),
        (["import", "nowhere.csv", "--dry-run"], "nowhere.csv cannot be read"),
        (["export", "crisis-negotiator", "--case", "no/such/x.json"], "cannot be written: there is none of that name"),
    ],
)
def test_what_a_user_can_mend_is_told(arguments, told, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert told in err
