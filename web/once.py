"""A wish that is asked for twice is granted once: each form carries a key, and what it creates is named after it.

The names are primary keys of the database, so of two requests that come at the same moment one creates and the other
finds. A key counts together with the browser that was given it, until somebody signs out there, and with what the form
says: whoever goes back and writes something else wishes for something else.
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
    if not (16 <= len(key) <= 64 and visit):
        return None
    said = sorted((name, value) for name, value in request.form.items(multi=True) if name != "csrf_token")
    return f"{visit[:64]}\n{said}"
