"""The commands that documents print: as they are written, they run."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "scenarios/GUIDE.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_command_is_on_the_path_before_it_is_named_alone(document):
    """`make run` puts it in .venv/bin, where no shell looks."""
    before, named, _ = f"\n{document.read_text(encoding='utf-8')}".partition("`plenipo ")
    in_block = before.find("\n    plenipo ")
    first = in_block if in_block >= 0 else len(before)
    assert not (named or in_block >= 0) or ". .venv/bin/activate" in before[:first]
