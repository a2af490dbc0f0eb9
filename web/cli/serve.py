"""`plenipo serve`: the platform in this process."""

from __future__ import annotations

import argparse

from web.cli.failure import Commands, Failure


def add(commands: Commands) -> None:
    """Declare the arguments."""
    serve = commands.add_parser("serve", help="serve the platform in this process")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--database", metavar="URL", help="default: an SQLite file in the instance folder")
    serve.add_argument("--redis", metavar="URL", help="wake-ups between several processes on one database")
    serve.add_argument("--demo", action="store_true", help="make a demo class and print the addresses to open")
    serve.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    import web.server  # noqa: F401 - it patches the process before anything opens a socket or a database
    from web.serve import CannotServe, serve

    try:
        serve(
            host=options.host,
            port=options.port,
            demo=options.demo,
            database_url=options.database,
            redis_url=options.redis,
        )
    except CannotServe as why:
        raise Failure(str(why)) from why
    return 0
