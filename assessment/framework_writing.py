"""A framework as the files that say it: `framework.yaml` and one for each block, read back to the same hash."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from assessment.framework import Framework, plain

_FIRST = ("id", "code", "version", "status", "registered", "kind", "title", "notice", "languages")
"""Fields in the order in which a reader wants them; the others follow as they come."""


def files(framework: Framework) -> Mapping[str, str]:
    """The text of each file by its name."""
    content = plain(framework)
    names = [f"{block.code.lower()}.yaml" for block in framework.blocks]
    blocks = dict(zip(names, content["blocks"], strict=True))
    return {"framework.yaml": _text(content | {"blocks": names})} | {name: _text(b) for name, b in blocks.items()}


def _text(content: Mapping[str, Any]) -> str:
    ordered = {name: content[name] for name in _FIRST if name in content} | dict(content)
    return "\n".join(_lines(ordered)) + "\n"


def _lines(value: Mapping[str, Any] | list[Any]) -> Iterator[str]:
    """The lines of a mapping or a list in plain YAML, each text between quotation marks as JSON writes it."""
    entries = [(f"{name}:", inner) for name, inner in value.items()] if isinstance(value, Mapping) else None
    for mark, inner in entries if entries is not None else [("-", inner) for inner in value]:
        if not inner or not isinstance(inner, Mapping | list):
            yield f"{mark} {json.dumps(inner, ensure_ascii=False)}"
        elif mark == "-":
            first, *rest = _lines(inner)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
        else:
            yield mark
            yield from (f"  {line}" for line in _lines(inner))
