"""An addition to the project as the edits it takes, and a copy of the project in which it is made and tried."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("sim", "assessment", "scenarios", "web", "tests")
LEFT_OUT = shutil.ignore_patterns("node_modules", "playthroughs", "browser", "logs")
DOCUMENTATION = (".md",)
SENTENCES = (".ftl",)


@dataclass(frozen=True)
class Edit:
    """In the file `path`, `new` in the place of `old`, which stands there once; at its end where `old` is empty."""

    path: str
    old: str
    new: str

    def applied(self, text: str) -> str:
        if not self.old:
            return f"{text}\n{self.new}"
        assert text.count(self.old) == 1, f"{self.path}: {self.old!r} stands there {text.count(self.old)} times"
        return text.replace(self.old, self.new)


def after(path: str, anchor: str, added: str) -> Edit:
    """The edit that adds text after an anchor."""
    return Edit(path, anchor, anchor + added)


def before(path: str, anchor: str, added: str) -> Edit:
    """The edit that adds text before an anchor."""
    return Edit(path, anchor, added + anchor)


def end(path: str, added: str) -> Edit:
    """The edit that adds text at the end of a file."""
    return Edit(path, "", added)


@dataclass(frozen=True)
class Addition:
    """Something added to the project: its row in the table, its limit, its edits, and the tests that it must pass.

    `limit` is the most files of code or data that it may touch; sentences and documentation are counted beside it.
    """

    name: str
    was: str
    """Files of all sorts that it took at the first review."""
    limit: int
    edits: tuple[Edit, ...]
    held_to: tuple[str, ...] = ()
    note: str = ""

    @property
    def touched(self) -> list[str]:
        """All files that it changes or makes."""
        return list(dict.fromkeys(edit.path for edit in self.edits))

    @property
    def code(self) -> list[str]:
        """Those of code or data: what is neither sentences nor documentation."""
        return [path for path in self.touched if not path.endswith((*SENTENCES, *DOCUMENTATION))]

    @property
    def sentences(self) -> list[str]:
        return [path for path in self.touched if path.endswith(SENTENCES)]

    @property
    def documentation(self) -> list[str]:
        return [path for path in self.touched if path.endswith(DOCUMENTATION)]


def copied(to: Path) -> Path:
    """A copy of the project, in which anything may be changed."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, to / room, ignore=LEFT_OUT)
    shutil.copy2(ROOT / "pyproject.toml", to / "pyproject.toml")
    modules = ROOT / "tests" / "script" / "node_modules"
    if modules.is_dir():
        (to / "tests" / "script" / "node_modules").symlink_to(modules)
    return to


def made(addition: Addition, project: Path) -> None:
    """Make the addition in a copy."""
    for edit in addition.edits:
        path = project / edit.path
        path.write_text(edit.applied(path.read_text(encoding="utf-8")), encoding="utf-8")


def tried(project: Path, row: str, held_to: tuple[str, ...] = (), proof: str = "proof") -> None:
    """Run `proof()` of a row in a copy, or another function of it, and the house's own tests that are named."""
    _run(
        project,
        f"""
        from tests.touch import {row}
        {row}.{proof}()
        held = {list(held_to)!r}
        sys.exit(pytest.main(["-q", "--noconftest", "-p", "no:cacheprovider", *held]) if held else 0)
        """,
    )


def proved(project: Path, rows: tuple[str, ...]) -> list[str]:
    """The rows whose proof holds in a copy."""
    found: list[str] = json.loads(
        _run(
            project,
            f"""
            from importlib import import_module
            proved = []
            for row in {list(rows)!r}:
                try:
                    import_module(f"tests.touch.{{row}}").proof()
                except Exception:
                    continue
                proved.append(row)
            print(json.dumps(proved))
            """,
        )
    )
    return found


def _run(project: Path, script: str) -> str:
    """Output of a script in a copy, where the rooms of the copy and no others are imported."""
    begin = f"""
import json, pytest, sys
import sim, web
assert all(room.__path__[0].startswith({str(project)!r}) for room in (sim, web))
"""
    done = subprocess.run(
        [sys.executable, "-c", begin + dedent(script)],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout[-6000:]}\n{done.stderr[-6000:]}"
    return done.stdout


def files(project: Path, suffix: str) -> Iterator[str]:
    """Paths of the files of that suffix in the rooms of the product."""
    for room in ROOMS[:-1]:
        for path in sorted((project / room).rglob(f"*{suffix}")):
            yield path.relative_to(project).as_posix()
