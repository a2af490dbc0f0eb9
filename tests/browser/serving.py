"""The platform's server as `plenipo serve --demo` runs it, but for its clock: a test may put it forward.

    python serving.py DATABASE_URL FILE [--pseudo]

FILE holds how many milliseconds the clock is ahead. The library has the scenario `treaty` too, but with --pseudo there
is the pseudo-language instead, and the process that serves makes long pages itself: others would not know it.
"""

from web import server  # isort: skip - gevent's patches come first

import sys
import time
from dataclasses import replace
from pathlib import Path

from sim.exercise.core.blueprint import Blueprint
from tests.browser.treaty import treaty
from tests.sim.language import pseudo
from web import clock, create_app, shelf
from web.config import from_environment
from web.house import EXTENSION
from web.serve import addresses


def main() -> None:
    url, ahead = sys.argv[1], Path(sys.argv[2])
    # Time goes by in leaps here: what has fallen due is done soon after.
    clock.EVERY = 0.5

    def now() -> int:
        return time.time_ns() // 1_000_000 + int(ahead.read_text())

    config = from_environment(url)
    if "--pseudo" in sys.argv:
        pseudo.speak()
        config = replace(config, processes=0)
    else:
        lend(treaty())
    app = create_app(config, now=now)
    house = app.extensions[EXTENSION]

    def announce(port: int) -> None:
        print("\n".join(addresses(house, f"http://localhost:{port}", with_demo=True)), flush=True)

    server.run(app, "127.0.0.1", 0, ready=announce)
    house.database.close()


def lend(scenario: Blueprint) -> None:
    """Put a scenario of the tests beside those of the library."""
    whole, one = shelf.shelf, shelf.scenario
    shelf.shelf = lambda: (*whole(), scenario)
    shelf.scenario = lambda name: scenario if name == scenario.id else one(name)


main()
