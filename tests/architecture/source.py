"""One parsed Python file, as the rules of the architecture read it."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]


ROOMS = {
    "sim": set[str](),
    "assessment": {"sim"},
    "scenarios": {"sim", "assessment"},
    "web": {"sim", "assessment", "scenarios"},
}
OUTSIDE = {"tests", "benchmarks", "tools"}  # no room may lean on them


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root, parsed."""

    path: PurePosixPath
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.path.parts[0]

    def offence(self, line: int, what: str) -> str:
        return f"{self.path}:{line}: {what}"

    def imports(self) -> Iterator[tuple[int, str]]:
        """(line, dotted name) of each import; `from a import b` gives `a.b`, and relative ones are made absolute."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self.path.parts[: len(self.path.parts) - node.level] if node.level else ()
                stem = ".".join([*base, *([node.module] if node.module else [])])
                yield from ((node.lineno, f"{stem}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in {"import_module", "__import__"}:
                    yield node.lineno, str(node.args[0].value)

    @cached_property
    def aliases(self) -> dict[str, str]:
        """The full name that each imported name stands for."""
        found = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    found[alias.asname or alias.name.split(".")[0]] = (
                        alias.name if alias.asname else alias.name.split(".")[0]
                    )
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        return found

    def full_name(self, node: ast.expr) -> str:
        """`np.random.rand` as `numpy.random.rand`; empty for what no import explains."""
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        known = self.aliases.get(node.id, "") if isinstance(node, ast.Name) else ""
        return ".".join([known, *reversed(parts)]) if known else ""


def parse(path: str, text: str) -> Source:
    return Source(PurePosixPath(path), ast.parse(text, path))


Rule = Callable[[Source], Iterator[str]]
"""The offences of one file against one rule, each a line `file:line: what, and what to do instead`."""
