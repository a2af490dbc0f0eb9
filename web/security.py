"""Security of requests and answers: same-site proof for requests that change things, and the headers."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from urllib.parse import urlsplit

from flask import Flask, Request, Response, abort, g, request
from werkzeug.middleware.proxy_fix import ProxyFix

from web import access
from web.config import Config

VISIT = "plenipo_visit"
YEAR = 365 * 24 * 60 * 60
LARGEST_BODY = 256 * 1024
LARGEST_DOCUMENT = 10 * 1024 * 1024
"""Bytes of a document that somebody attaches to a record."""
_FORM_AROUND = 16 * 1024
"""Bytes of the form that brings it."""
_UPLOAD = re.compile(r"/records/[^/]+/documents|/frameworks")
"""The addresses at which documents and frameworks are taken."""
MOST_FIELDS = 200
"""Fields of a form."""
SAFE = {"GET", "HEAD", "OPTIONS"}
FILES = frozenset({"static", "words.script_sentences"})
"""Routes of what is no page and the same for everybody."""


def init_app(app: Flask, config: Config) -> None:
    """Check forms, set the headers, and give pages `csp_nonce`, `csrf_token` and `csrf_field`."""
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    app.config["MAX_FORM_MEMORY_SIZE"] = LARGEST_BODY
    app.config["MAX_FORM_PARTS"] = MOST_FIELDS
    if config.proxies:
        n = config.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=n, x_proto=n, x_host=n)  # type: ignore[method-assign]
    app.before_request(_allow_documents)
    app.before_request(_check_fields)
    app.before_request(_check_same_site)
    app.after_request(lambda answer: _send_headers(answer, config))
    app.context_processor(lambda: {"csp_nonce": nonce(), "csrf_token": csrf_token(), "login_mark": access.login_mark})


def nonce() -> str:
    """The one value with which this page's own scripts are marked."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    return str(g.csp_nonce)


def csrf_token() -> str:
    """The token in a form of this browser: derived from a cookie that other sites can neither read nor set."""
    return hmac.new(_visit().encode(), b"form", hashlib.sha256).hexdigest()


def _visit() -> str:
    if "visit" not in g:
        known = request.cookies.get(VISIT, "")
        g.new_visit = len(known) < 32
        g.visit = secrets.token_urlsafe(24) if g.new_visit else known
    return str(g.visit)


def largest_body(sent: Request) -> int:
    """The bytes that a request may bring: a document's where somebody with an account attaches one, few otherwise.

    Within a request's context.
    """
    if sent.mimetype != "multipart/form-data" or not _UPLOAD.fullmatch(sent.path):
        return LARGEST_BODY
    who = access.visitor()
    return LARGEST_BODY if who is None or who.guest else LARGEST_DOCUMENT + _FORM_AROUND


def _allow_documents() -> None:
    request.max_content_length = largest_body(request)


def _check_fields() -> None:
    """Refuse a form of very many fields before they are taken apart; of one in parts werkzeug counts them itself."""
    if request.mimetype == "application/x-www-form-urlencoded" and request.get_data().count(b"&") >= MOST_FIELDS:
        abort(413)


def _check_same_site() -> None:
    """Refuse what changes something unless it comes from a page of ours."""
    if request.method in SAFE:
        return
    sent = request.headers.get("X-CSRF-Token") or request.form.get("csrf_token", "")
    if _from_elsewhere(request) or not hmac.compare_digest(sent.encode(), csrf_token().encode()):
        abort(403)


def _from_elsewhere(asked: Request) -> bool:
    if asked.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = asked.headers.get("Origin")
    try:
        return origin is not None and urlsplit(origin).netloc != asked.host
    except ValueError:  # what no browser calls itself
        return True


def _framers() -> str:
    """The pages that may hold this one in a frame: none, but of ours where the page's own view says so (`g.framed`)."""
    return "'self'" if g.get("framed") else "'none'"


def _send_headers(answer: Response, config: Config) -> Response:
    answer.headers.setdefault("X-Content-Type-Options", "nosniff")
    answer.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    if request.endpoint in FILES:  # a first load has many of them: they carry what files need and no more
        answer.headers.setdefault("Content-Security-Policy", "default-src 'none'")
        return answer
    policy = (
        "default-src 'self'; "
        f"script-src 'self' 'nonce-{nonce()}'; "
        "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        f"object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {_framers()}"
    )
    headers = answer.headers
    headers.setdefault("Content-Security-Policy", policy)
    headers.setdefault("Referrer-Policy", "same-origin")
    headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
    if config.secure:
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    headers.setdefault("Cache-Control", "no-store")
    if g.get("new_visit"):
        answer.set_cookie(VISIT, g.visit, max_age=YEAR, httponly=True, samesite="Lax", secure=config.secure)
    return answer
