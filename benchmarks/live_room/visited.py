"""The server that `benchmarks/practices.py` measures: the real application, and a page that says what it costs.

    python visited.py DATABASE_URL

It prints its port.
"""

from web import server  # isort: skip - gevent's patches come first

import gc
import sys
import time
from pathlib import Path

from flask import Response, jsonify
from sqlalchemy import func, select

from web import create_app
from web.config import from_environment
from web.models import exercise


def main() -> None:
    app = create_app(from_environment(sys.argv[1]))
    house = app.extensions["plenipo"]

    @app.get("/cost")
    def cost() -> Response:
        gc.unfreeze()
        gc.collect()
        counted = select(exercise.c.status, func.count()).group_by(exercise.c.status)
        found = house.database.read(lambda connection: connection.execute(counted).all())
        status = Path("/proc/self/status").read_text()
        rss = int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
        return jsonify(
            rss=rss, cpu=time.process_time(), tables=len(house.live.tables.open()), status=dict(map(tuple, found))
        )

    server.run(app, "127.0.0.1", 0, ready=lambda port: print(port, flush=True))


main()
