"""The door's routes, and what several of its pages do: know a visitor's network, hand out a login."""

from __future__ import annotations

from flask import Blueprint, Response, request
from werkzeug.wrappers import Response as AnyResponse

from web import access, limits
from web.house import house

routes = Blueprint("door", __name__)


def address() -> str:
    """The network that the visitor comes from, as limits count it."""
    return limits.network(request.remote_addr or "?")


def carrying(answer: AnyResponse, token: str) -> AnyResponse:
    """The answer, with the cookie of a login."""
    assert isinstance(answer, Response)
    return access.enter_with(answer, token, secure=house().config.secure)
