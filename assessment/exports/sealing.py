"""Seals of JSON documents: a signature over the whole, and a short digest of each part, by which a change is found.

The signature proves; the digests only tell where to look. A document is a JSON object; its seal is its member `seal`.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assessment.exports.signing import SiteKey, signed, thumbprint

Path = tuple[str, ...]
Document = Mapping[str, Any]

SEAL = "seal"
OPENED = ("report", "log")
"""Members of a document that are objects of parts."""
LISTS = ("blocks", "competences", "criteria", "decisions", "closings", "ledgers", "entries", "events")
"""Lists of parts, each with a name of its own."""
WHOLE = ("events",)
"""Those whose entries are one part each."""
_SHORT = 16
"""Hexadecimal digits of a part's digest."""


def canonical(value: Any) -> str:
    """The one form in which a JSON value is hashed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sealed(document: Document, key: SiteKey) -> dict[str, Any]:
    """The document with its seal."""
    digests = digests_of(document)
    payload = canonical({"document": _hash(document), "digests": _hash(digests)})
    token = key.sign(payload.encode(), kid=key.public["kid"])
    return {**document, SEAL: {"key": dict(key.public), "digests": digests, "signature": token}}


def digests_of(document: Document) -> dict[str, str]:
    """A short digest of each part, by its path."""
    return {"/".join(path): _hash(value)[:_SHORT] for path, value in _parts(document)}


@dataclass(frozen=True, slots=True)
class Opened:
    """A seal compared with its document."""

    key: str
    """Thumbprint of the key that the seal names; empty where it names none."""
    signed: bool
    """Whether that key signed this very document."""
    listed: bool
    """Whether it signed the digests as they stand, so that they can be believed."""
    changed: tuple[Path, ...]
    """Parts that differ from what the digests say, or that one has and the other lacks."""


def opened(document: Document) -> Opened:
    """The document's seal, compared with it; one that is not there has signed nothing."""
    seal = document.get(SEAL)
    seal = seal if isinstance(seal, dict) else {}
    known, now = seal.get("digests"), digests_of(document)
    before: dict[str, Any] = known if isinstance(known, dict) else {}
    changed = [*(path for path in now if now[path] != before.get(path)), *(path for path in before if path not in now)]
    paths = tuple(tuple(path.split("/")) for path in changed)
    try:
        key = thumbprint(seal.get("key") or {})
        said = json.loads(signed(seal.get("signature"), seal["key"]))
        listed, whole = said["digests"] == _hash(before), said["document"] == _hash(_unsealed(document))
    except (ValueError, KeyError, TypeError):
        return Opened("", False, False, paths)
    return Opened(key, listed and whole, listed, paths)


def _unsealed(document: Document) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name != SEAL}


def _hash(value: Any) -> str:
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def _parts(document: Document) -> Iterator[tuple[Path, Any]]:
    for name, value in _unsealed(document).items():
        if name in OPENED and isinstance(value, dict):
            yield from _fields(value, (name,))
        else:
            yield from _part(value, (name,), name)


def _fields(holder: Mapping[str, Any], path: Path) -> Iterator[tuple[Path, Any]]:
    for name, value in holder.items():
        yield from _part(value, (*path, name), name)


def _part(value: Any, path: Path, name: str) -> Iterator[tuple[Path, Any]]:
    if name not in LISTS or not isinstance(value, list) or not value:
        yield path, value
        return
    met = Counter[str]()
    for number, item in enumerate(value):
        label = _label(item, number)
        met[label] += 1
        here = (*path, label if met[label] == 1 else f"{label}#{met[label]}")
        if name in WHOLE or not isinstance(item, dict):
            yield here, item
        else:
            yield from _fields(item, here)


def _label(item: Any, number: int) -> str:
    """The name of a part in a list: its code, or its number with what it is about."""
    if not isinstance(item, dict):
        return f"#{number}"
    about = str(item.get("criterion") or item.get("block") or "")
    name = str(item.get("code") or item.get("id") or item.get("seq") or item.get("ledger") or f"#{number}")
    return " ".join(part.replace("/", " ") for part in (name, about) if part)
