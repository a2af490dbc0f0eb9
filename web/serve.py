"""`plenipo serve`: an application over a migrated database, its addresses, and the server that runs it."""

from __future__ import annotations

import logging
import sqlite3
import sys
from collections.abc import Callable

from web import create_app, demo
from web.accounts import DAY
from web.background import Background
from web.config import from_environment
from web.house import EXTENSION, House

_log = logging.getLogger("plenipo.serve")


def serve(
    host: str,
    port: int,
    demo: bool = False,
    database_url: str | None = None,
    redis_url: str | None = None,
) -> None:
    """Serve until told to stop. The caller has had gevent patch everything already."""
    from web.server import run

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    for library in ("alembic", "MESA"):
        logging.getLogger(library).setLevel(logging.WARNING)
    app = create_app(from_environment(database_url), redis_url=redis_url)
    house: House = app.extensions[EXTENSION]
    if house.database.sqlite and wal_reset_fault(sqlite3.sqlite_version_info):
        _log.warning(
            "SQLite %s can damage a database that two programs write to at once (fixed in 3.51.3). "
            "This server writes alone; open its file with no other program while it runs.",
            sqlite3.sqlite_version,
        )
    background: Background = app.extensions["background"]
    if house.config.prestart:
        background.start()
    try:
        run(app, host, port, ready=_announcing(house, host, demo))
    finally:
        background.close()
        house.database.close()


def wal_reset_fault(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the WAL-reset fault: 3.7.0 to 3.51.2, but for the repaired 3.44.6 and 3.50.7."""
    repaired = version[:2] in ((3, 44), (3, 50)) and version >= {44: (3, 44, 6), 50: (3, 50, 7)}[version[1]]
    return (3, 7, 0) <= version < (3, 51, 3) and not repaired


def _announcing(house: House, host: str, with_demo: bool) -> Callable[[int], None]:
    def announce(port: int) -> None:
        base = f"http://{'localhost' if host in ('127.0.0.1', '0.0.0.0', '::') else host}:{port}"
        sys.stdout.write("\n".join(addresses(house, base, with_demo)) + "\n")
        sys.stdout.flush()

    return announce


def addresses(house: House, base: str, with_demo: bool) -> list[str]:
    """The lines to print: where to go, and as whom."""
    lines = ["", f"Plenipo is open at {base}/"]
    if with_demo:
        made = demo.prepare(house)
        lines += [
            "",
            "The demo class. Each address signs you in once; take a browser, or a private window, for each person.",
            f"  Instructor  {base}{made.instructor}",
            f"  Student     {base}{made.student}",
            f"  Assessor    {base}{made.assessor}",
            f"  Anybody else joins at {base}/join with the code {made.code}",
        ]
    else:
        first = house.accounts.unclaimed_instructor()
        if first is not None:
            link = house.accounts.make_link(first, "/account", DAY)
            lines += ["", f"Nobody can sign in yet. The first instructor enters here, once: {base}/enter/{link}"]
    return [*lines, ""]
