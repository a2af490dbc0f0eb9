"""A wish that is asked for twice is granted once: each form carries a key, and what it creates is named after it.

The names are primary keys of the database, so of two requests that come at the same moment one creates and the other
finds. A key counts together with the browser that was given it.
"""

from __future__ import annotations

import secrets

from flask import Flask, request

from web.security import VISIT

FIELD = "once"


def init_app(app: Flask) -> None:
    """Give pages `once_key`, for the forms that create something."""
    app.context_processor(lambda: {"once_key": lambda: secrets.token_urlsafe(18)})


def wish() -> str | None:
    """The name of what this request wishes for, the same when the form is sent again; None where it carries none."""
    key, visit = request.form.get(FIELD, ""), request.cookies.get(VISIT, "")
    return f"{visit[:64]}\n{key}" if 16 <= len(key) <= 64 and visit else None
