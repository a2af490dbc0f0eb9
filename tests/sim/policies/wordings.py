"""The source sentences of minds, parsed, and what each of them asks for."""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

import sim.policies

ENTRIES = {
    entry.id.name: entry
    for path in Path(sim.policies.__file__).parent.rglob("*.en.ftl")
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
    if isinstance(entry, ast.Message)
}


class Parts(visitor.Visitor):  # type: ignore[misc]
    """The values and the other sentences that a sentence names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)


def parts(key: str) -> Parts:
    """The values and the other sentences that a sentence asks for, theirs included."""
    found = Parts()
    found.visit(ENTRIES[key])
    for other in tuple(found.messages):
        within = parts(other)
        found.variables |= within.variables
        found.messages |= within.messages
    return found
