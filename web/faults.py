"""Reports of faults in browsers' scripts, written to the server's log: bounded in number, without personal text."""

from __future__ import annotations

import logging
import re
from typing import Any

from flask import Blueprint as Routes
from flask import abort, current_app, request
from flask.typing import ResponseReturnValue

from web import access, limits
from web.assets import Assets
from web.delivery import EXTENSION
from web.house import house

routes = Routes("faults", __name__)
_log = logging.getLogger("plenipo.browser")

REPORTS = limits.Rule("fault", 10, 60)
"""Reports from one address."""
LONGEST, MOST_FRAMES = 240, 8
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?|`[^`]*`?|“[^”]*”?|‘[^’]*’?|«[^»]*»?")
_FRAME = re.compile(r"(js/[\w/.-]{1,80}):(\d{1,6})(?::\d{1,6})?")
_PLACE = re.compile(r"[a-z-]{1,40}")


@routes.post("/faults")
def report() -> ResponseReturnValue:
    """Log what a page met: {where, name, message, frames}; what is in quotation marks is left out here again."""
    if not house().limits.spend(REPORTS, request.remote_addr or ""):
        abort(429)
    try:
        told = request.get_json(silent=True)
    except RecursionError:  # deeper than Python reads
        abort(400)
    if not isinstance(told, dict):
        abort(400)
    where, frames = told.get("where"), told.get("frames")
    if not isinstance(where, str) or not _PLACE.fullmatch(where) or not isinstance(frames, list):
        abort(400)
    found = (_FRAME.fullmatch(frame) for frame in frames[:MOST_FRAMES] if isinstance(frame, str))
    kept = [_place(frame[1], int(frame[2])) for frame in found if frame]
    _log.warning(
        "a script failed in %s (%s): %s: %s at %s",
        where,
        "signed in" if access.visitor() else "nobody signed in",
        _bare(told.get("name")),
        _bare(told.get("message")),
        " < ".join(kept) or "an unknown place",
    )
    return "", 204


def _place(script: str, line: int) -> str:
    """Where in our sources a line of a served script comes from."""
    assets: Assets = current_app.extensions[EXTENSION]
    source, at = assets.place(script, line)
    return f"{source}:{at}"


def _bare(text: Any) -> str:
    """One line of at most LONGEST characters without what is in quotation marks."""
    return " ".join(_QUOTED.sub("…", str(text))[:LONGEST].split()) if isinstance(text, str) else ""
