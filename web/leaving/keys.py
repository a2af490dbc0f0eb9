"""The site's signing key: a file in the data folder, made when something is first signed and read ever after."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from assessment.exports.signing import SiteKey

FILE = "signing-key.pem"


def site_key(folder: Path) -> SiteKey:
    """The key of the site whose data stand in that folder. Raises OSError, and ValueError where the file holds none.

    Of several processes that make it at once, one wins and the others read what it made.
    """
    path = folder / FILE
    if not path.exists():
        _make(path)
    return SiteKey.read(path.read_bytes())


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    ours = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(ours, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(SiteKey.new().pem())
            file.flush()
            os.fsync(file.fileno())
        os.link(ours, path)
    except FileExistsError:
        pass  # another process was first
    finally:
        ours.unlink()
