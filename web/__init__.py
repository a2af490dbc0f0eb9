"""The platform in the browser: one Flask application over the exercises' logs."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from sim.exercise.core.names import ExerciseId
    from web.config import Config
    from web.database import Database


def create_app(
    config: Config,
    *,
    redis_url: str | None = None,
    now: Callable[[], int] | None = None,
    database: Database | None = None,
) -> Flask:
    """The application, over a database that is migrated first.

    Raises BadCertifier or OSError where the certifier's settings cannot be used.

    `now` gives wall-clock milliseconds for everything, where it is not the machine's own clock; `redis_url` carries
    wake-ups between several processes;
    `database` is given where another process has migrated it.
    """
    # Here, not above: what only reads a log or a scenario need not load the server's libraries. The world is loaded
    # with them, so that the first turn of a class does not wait for Mesa.
    from flask import Flask

    import sim.world.model  # noqa: F401
    from sim.policies.phrases import renderer
    from web import (
        access,
        coaching,
        control,
        delivery,
        door,
        errors,
        faults,
        home,
        install,
        once,
        play,
        provoking,
        relations,
        security,
        words,
    )
    from web.access import FRESH, FRESH_AMONG_SEVERAL, Doors
    from web.accounts import Accounts
    from web.apart import Apart, served
    from web.background import Background
    from web.clock import Clock
    from web.database import Database
    from web.debrief import classes, reporting, second, thinking
    from web.debrief import pages as debrief
    from web.debrief.looks import Looks
    from web.drafting.room import Drafting
    from web.drafting.shelf import Shelf
    from web.endpoint import Endpoint
    from web.frameworks import kept, reading
    from web.frameworks import pages as frameworks
    from web.health import Health
    from web.house import EXTENSION, House
    from web.jury import documents as jury_documents
    from web.jury import pages as jury
    from web.leaving import credentials
    from web.leaving import routes as leaving
    from web.leaving.certifier import configured
    from web.limits import Limits
    from web.live import Live
    from web.lobby import Lobby
    from web.marking import (
        bundling,
        checking,
        identity,
        moments,
        outcome,
        overruling,
        pages,
        references,
        rules,
        spreadsheets,
        writing,
    )
    from web.marking.blind import allotting, anchors, compared, drifting
    from web.marking.blind import pages as blind
    from web.marking.blind.settling import Settling
    from web.marking.bundles import Bundles
    from web.practices import Practices
    from web.proposing import Proposals
    from web.record import files
    from web.record import pages as record
    from web.results import desk as releases
    from web.results import pages as results
    from web.rewording import Rewording
    from web.steady import Steady, wall_clock
    from web.store import Store
    from web.treaty import pages as treaty
    from web.wakeups import Wakeups

    certifier = configured(config)
    app = Flask(__name__, static_folder=None)
    several = redis_url is not None or database is not None
    database = database or Database(config.database_url)
    several = several or not database.sqlite
    store = Store(database)
    app.extensions["write-mark"] = partial(writing.write, database)
    app.extensions["have-played"] = lambda wish: app.extensions[references.EXTENSION].take(wish)
    background = app.extensions["background"] = Background(config.processes, served(app), niceness=config.niceness)
    app.extensions[second.EXTENSION] = Looks(database, config.processes, niceness=config.niceness)
    app.extensions[references.EXTENSION] = references.References(database, config.processes, niceness=config.niceness)
    steady = Steady(store.heard)
    played = now or steady
    now = now or wall_clock
    app.extensions[bundling.EXTENSION] = Bundles(background, config, now)
    accounts = Accounts(database, now)
    doors = Doors(database, accounts, now, FRESH_AMONG_SEVERAL if several else FRESH)
    live = Live(app, store, doors, now=played, renderer=renderer, origins=list(config.origins) or None)
    app.extensions[kept.EXTENSION] = kept.Frameworks(database)
    app.extensions["drafting"] = Drafting(live, Shelf(database))
    lobby = Lobby(store, live.tables, played, config.framework, background.run)
    practices = Practices(database, live.tables, played, live.followed_exercises)
    live.on_arrival.append(practices.arrived)
    live.on_desertion.append(practices.left)
    app.extensions["practices"] = practices
    app.extensions["settling"] = Settling(database, now)
    app.extensions[EXTENSION] = House(
        config,
        database,
        store,
        accounts,
        Limits(time.monotonic),
        lobby,
        live,
        practices,
        Health(database, now),
        certifier,
        now,
    )

    def running() -> tuple[ExerciseId, ...]:
        found = practices.running()
        if not found:
            steady.settle()
        return found

    service = config.endpoint
    rewording = None
    if service is not None:
        endpoint = Endpoint(service.url, service.model, service.key)
        rewording, live.composing.propose = Rewording(endpoint), Proposals(endpoint).proposed
    app.extensions["clock"] = Clock(
        live.tables, running, life=store, show_writing=live.composing.show_writing, rewording=rewording
    )
    if redis_url is not None:
        wakeups = app.extensions["wakeups"] = Wakeups(redis_url, live.tables, live.doors_moved)
        database.on_doors.append(wakeups.tell_doors)
    app.config["SEVERAL_PROCESSES"] = several
    if config.processes:
        app.wsgi_app = Apart(app, background, config, now)  # type: ignore[assignment, method-assign]
    words.init_app(app)
    security.init_app(app, config)
    app.before_request(access.sparingly)
    once.init_app(app)
    errors.init_app(app)
    delivery.init_app(app)
    rooms = (
        door,
        home,
        install,
        play,
        coaching,
        control,
        pages,
        identity,
        outcome,
        bundling,
        checking,
        spreadsheets,
        overruling,
        frameworks,
        blind,
        allotting,
        compared,
        reading,
        anchors,
        drifting,
        rules,
        moments,
        releases,
        results,
        faults,
        provoking,
        relations,
        treaty,
        leaving,
        credentials,
        record,
        files,
    )
    for room in (*rooms, debrief, second, thinking, reporting, classes, jury, jury_documents):
        app.register_blueprint(room.routes)
    return app
