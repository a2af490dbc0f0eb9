"""One of each thing that people add, added to a copy of the project: in how many files, and whether it works there.

Each row of the table is a file beside this one: the edits that the addition takes, and `proof()`, which runs in the
copy alone. An addition that needs one more list to be kept fails its proof; one that is then given the edit, its limit.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.touch import language
from tests.touch.addition import Addition, copied, made, proved, tried
from tests.touch.table import ROWS, kept, table


@pytest.mark.parametrize("row", ROWS)
def test_it_is_added_in_so_few_files_and_works(row: str, tmp_path: Path) -> None:
    addition: Addition = import_module(f"tests.touch.{row}").ADDITION
    assert len(addition.code) <= addition.limit, addition.code
    project = copied(tmp_path)
    made(addition, project)
    tried(project, row, addition.held_to)


def test_a_language_is_added_in_sentence_files_alone_and_is_spoken(tmp_path: Path) -> None:
    project = copied(tmp_path)
    for path, text in language.written(project):
        assert path.endswith(f".{language.CODE}.ftl")
        (project / path).write_text(text, encoding="utf-8")
    tried(project, "language", ("tests/sim/language/test_files.py",))


def test_what_a_language_still_lacks_is_said_in_english(tmp_path: Path) -> None:
    project = copied(tmp_path)
    for path, text in language.written(project):
        if path in language.BEGUN:
            (project / path).write_text(text, encoding="utf-8")
    tried(project, "language", proof="begun")


def test_no_proof_holds_before_the_addition_is_made(tmp_path: Path) -> None:
    assert proved(copied(tmp_path), (*ROWS, "language")) == []


def test_the_table_for_contributors_is_the_one_that_is_tested() -> None:
    assert kept() == table(), "run python -m tests.touch"
