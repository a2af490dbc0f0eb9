"""The whole application as a process of its own, in which time runs faster, so that a game takes seconds.

Haste is not refused here, as `tests/web/live` shows it elsewhere: thousands of requests come from few sockets.

    python serving.py DATABASE_URL SPEED

It prints the port it opened, and logs to standard error.
"""

from web import server  # isort: skip - gevent's patches come first

import logging
import sys
import time

from web import clients, create_app
from web.config import Config
from web.sockets import allowance as allowances


def main() -> None:
    url, speed = sys.argv[1], int(sys.argv[2])
    logging.basicConfig(level=logging.INFO, format="%(name)s %(levelname)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    clients.PER_SECOND = clients.LINES_PER_SECOND = allowances.FRAMES_PER_SECOND = allowances.BYTES_PER_SECOND = 1e9
    began = time.time_ns() // 1_000_000

    def now() -> int:
        return began + (time.time_ns() // 1_000_000 - began) * speed

    server.run(create_app(Config(url), now=now), "127.0.0.1", 0, ready=lambda port: print(port, flush=True))


main()
