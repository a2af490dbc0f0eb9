"""`plenipo serve`: the platform in this process."""

from __future__ import annotations

import argparse

from sim.language import Language
from web.cli.failure import Commands, Failure, declare
from web.cli.sentences import say


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    serve = declare(commands, "serve", language)
    serve.add_argument("--host", default="127.0.0.1", help=say("help-serve-host", language))
    serve.add_argument("--port", type=int, default=8000, help=say("help-serve-port", language))
    serve.add_argument("--database", metavar="URL", help=say("help-serve-database", language))
    serve.add_argument("--redis", metavar="URL", help=say("help-serve-redis", language))
    serve.add_argument("--demo", action="store_true", help=say("help-serve-demo", language))
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
            language=options.language,
        )
    except CannotServe as why:
        raise Failure(why.said(options.language)) from why
    return 0
