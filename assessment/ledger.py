"""Ledgers of what people decide about people, outside any exercise: entries chained by hash, never changed.

A body can be erased, as a person may ask: the chain is over its digest, so that what is left still proves itself. Where
ledgers are kept is `web.ledger`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sim.exercise.core.codec import canonical

GENESIS = hashlib.sha256(b"plenipo ledger").hexdigest()
"""The hash that the first entry of every ledger points back to."""


@dataclass(frozen=True, slots=True)
class New:
    """An entry before it has a place in a ledger."""

    kind: str
    body: Mapping[str, Any]
    """JSON values."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a ledger."""

    ledger: str
    """The name of the ledger, such as `jury:ID`."""
    seq: int
    """Its number, from 1."""
    at: int
    """Wall-clock milliseconds."""
    by: str
    """A person's id; empty for the house itself."""
    kind: str
    text: str | None
    """The body's canonical JSON; None where it was erased."""
    salt: str | None
    """Random, so that an erased body cannot be guessed from its digest; erased with it."""
    digest: str
    """SHA-256 of salt and body."""
    prev: str
    hash: str
    """SHA-256 over the entry before and everything here but the body and its salt."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place at which a ledger does not prove itself."""

    seq: int
    part: str
    """`body` where the body is another than was written, `chain` where anything else is."""


def digest_of(salt: str, text: str) -> str:
    """SHA-256 (64 hexadecimal digits) of a body with its salt."""
    return hashlib.sha256(f"{salt}\n{text}".encode()).hexdigest()


def hash_of(prev: str, ledger: str, seq: int, at: int, by: str, kind: str, digest: str) -> str:
    """SHA-256 (64 hexadecimal digits) that chains an entry to the one before."""
    header = canonical([ledger, seq, at, by, kind, digest])
    return hashlib.sha256(f"{prev}\n{header}".encode()).hexdigest()


def following(
    ledger: str, last: Entry | None, new: Iterable[New], by: str, at: int, salts: Iterable[str]
) -> tuple[Entry, ...]:
    """The entries that come after `last` (None in an empty ledger), with a salt each.

    Raises ValueError for a body that is no JSON.
    """
    prev, seq = (last.hash, last.seq) if last is not None else (GENESIS, 0)
    made = list[Entry]()
    for one, salt in zip(new, salts, strict=False):
        seq += 1
        text = canonical(dict(one.body))
        digest = digest_of(salt, text)
        chained = hash_of(prev, ledger, seq, at, by, one.kind, digest)
        made.append(Entry(ledger, seq, at, by, one.kind, text, salt, digest, prev, chained))
        prev = chained
    return tuple(made)


def broken(entries: Sequence[Entry]) -> Broken | None:
    """The first place at which a whole ledger does not prove itself; None where all of it does.

    A ledger cut short proves itself: compare the last hash with one that was written down elsewhere.
    """
    prev = GENESIS
    for number, entry in enumerate(entries, 1):
        named = hash_of(prev, entries[0].ledger, number, entry.at, entry.by, entry.kind, entry.digest)
        if entry.prev != prev or entry.seq != number or entry.ledger != entries[0].ledger or entry.hash != named:
            return Broken(number, "chain")
        if entry.text is not None and digest_of(entry.salt or "", entry.text) != entry.digest:
            return Broken(number, "body")
        prev = entry.hash
    return None
