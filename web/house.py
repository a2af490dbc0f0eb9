"""Parts of a running server, and a request's way to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from flask import current_app

from assessment.certifier import Certifier
from web.accounts import Accounts
from web.config import Config
from web.database import Database
from web.health import Health
from web.limits import Limits
from web.lobby import Lobby
from web.store import Store

if TYPE_CHECKING:
    from web.live import Live
    from web.practices import Practices

EXTENSION = "plenipo"


@dataclass(frozen=True, slots=True)
class House:
    """The parts of one server process."""

    config: Config
    database: Database
    store: Store
    accounts: Accounts
    limits: Limits
    lobby: Lobby
    live: Live
    practices: Practices
    health: Health
    certifier: Certifier | None
    """The certifier that the site's settings name; None where there are none."""
    now: Callable[[], int]
    """Wall-clock milliseconds."""


def house() -> House:
    """The current application's parts."""
    return cast(House, current_app.extensions[EXTENSION])
