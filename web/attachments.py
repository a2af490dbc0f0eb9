"""Documents attached to a ledger: bytes with a name, kept once and never changed, erased with their person."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from web.database import Database
from web.models import attachment


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document; its content is read apart."""

    id: str
    ledger: str
    """The ledger whose entries name it."""
    name: str
    media: str
    """Media type, such as `application/pdf`, found from the content and not believed from a browser."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of the content."""
    by: str
    at: int
    """Wall-clock milliseconds."""


def keep(database: Database, ledger: str, name: str, media: str, content: bytes, *, by: str, at: int) -> Attachment:
    """Keep a document; who calls has checked its size and type."""
    digest = hashlib.sha256(content).hexdigest()
    kept = Attachment(secrets.token_hex(16), ledger, name, media, len(content), digest, by, at)
    values = {key: getattr(kept, key) for key in Attachment.__slots__} | {"content": content}
    database.execute(insert(attachment), values)
    return kept


def of_ledger(database: Database, ledger: str) -> tuple[Attachment, ...]:
    """The documents of a ledger, oldest first."""
    columns = [attachment.c[key] for key in Attachment.__slots__]
    wanted = select(*columns).where(attachment.c.ledger == ledger).order_by(attachment.c.at, attachment.c.id)
    return database.read(lambda c: tuple(Attachment(**dict(row)) for row in c.execute(wanted).mappings()))


def content(database: Database, ledger: str, wanted: str) -> bytes | None:
    """The bytes of a document; None where the ledger has none such, or they were erased."""
    asked = select(attachment.c.content).where(attachment.c.ledger == ledger, attachment.c.id == wanted)
    found: bytes | None = database.read(lambda connection: connection.execute(asked).scalar())
    return found


def erase(database: Database, ledger: str) -> None:
    """Empty every document of a ledger; names go too, digests stay."""
    gone = update(attachment).where(attachment.c.ledger == ledger).values(content=None, name="")
    database.write(lambda connection: connection.execute(gone))
