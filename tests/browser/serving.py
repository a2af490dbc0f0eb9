"""The platform's server as `plenipo serve --demo` runs it, but for its clock: a test may put it forward.

    python serving.py DATABASE_URL FILE

FILE holds how many milliseconds the clock is ahead.
"""

from web import server  # isort: skip - gevent's patches come first

import sys
import time
from pathlib import Path

from web import create_app
from web.config import from_environment
from web.house import EXTENSION
from web.serve import addresses


def main() -> None:
    url, ahead = sys.argv[1], Path(sys.argv[2])

    def now() -> int:
        return time.time_ns() // 1_000_000 + int(ahead.read_text())

    app = create_app(from_environment(url), now=now)
    house = app.extensions[EXTENSION]

    def announce(port: int) -> None:
        print("\n".join(addresses(house, f"http://localhost:{port}", with_demo=True)), flush=True)

    server.run(app, "127.0.0.1", 0, ready=announce)
    house.database.close()


main()
