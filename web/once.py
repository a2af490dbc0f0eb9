"""Idempotency keys of forms: a form that is sent twice creates one thing.

Each form carries a key, and the thing it creates is named after it. The name is a primary key of the database, so of
two requests at the same moment one creates the thing and the other finds it. A name is made of the browser that was
given the key, until somebody signs out there, the key, and the content of the form: a changed form creates anew.
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
    """The idempotency key of this request, the same when its form is sent again; None where it carries none."""
    key, visit = request.form.get(FIELD, ""), request.cookies.get(VISIT, "")
    if not (16 <= len(key) <= 64 and visit):
        return None
    said = sorted((name, value) for name, value in request.form.items(multi=True) if name != "csrf_token")
    return f"{visit[:64]}\n{said}"
