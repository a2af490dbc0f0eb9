"""The certifier's settings, read once when a server starts."""

from __future__ import annotations

from assessment.certifier import Certifier, certifier
from web.config import Config

FILE = "certifier.yaml"


def configured(config: Config) -> Certifier | None:
    """The certifier that the site's settings name; None where no file stands at the usual place.

    Raises BadCertifier where the file cannot be used, and OSError where it cannot be read or one that was named is
    not there.
    """
    path = config.certifier or config.data / FILE
    if config.certifier is None and not path.exists():
        return None
    return certifier(path.read_bytes(), path.name)
