"""Drafting over sockets: who may follow a draft and write in it, what the others are told, and what the log keeps.

A change is answered once it is on the disk, then told to the others. The log gets what it came to: a while after the
last keystroke, and at once before a draft is put to the table.
"""

from __future__ import annotations

import base64
import logging
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import RLock

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, InstrumentId, ProvisionId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.drafting.queries import clause, draft_of, drafts, fixed
from sim.exercise.state import State
from web.clients import Bucket, Client
from web.clock import unguessable
from web.drafting import asked
from web.drafting.document import Document, begun
from web.drafting.packets import DraftGiven, DraftNews, DraftTaken
from web.drafting.shelf import Kept, Place, Shelf
from web.encoding import encoded
from web.live import Live
from web.wire import Acting

_log = logging.getLogger("plenipo.live")

BURST, PER_SECOND = 24.0, 4.0
"""A login may send so many changes at once, and so many every second: a page sends two or three while one types."""
CARETS = 120
"""Milliseconds in which one socket may say once where its caret is."""
QUIET, LONGEST = 4.0, 20.0
"""Seconds after the last keystroke after which the log keeps a draft, and the longest that it waits while all type."""
TRIES = 8
"""Times that a change is merged anew after another process was faster."""
MOST_KEPT = 400
"""Drafts that this process remembers; the database has all."""


@dataclass(slots=True)
class _Open:
    """A draft that somebody here has open."""

    kept: Kept
    lock: RLock = field(default_factory=RLock)
    followers: set[str] = field(default_factory=set)
    """Their sockets."""
    unkept: bool = False
    """Whether a keeper waits to write it into the log."""
    written: float = 0.0
    """When somebody wrote in it last (wall ms)."""
    logged: int | None = None
    """The version that this process put into the log last: to tell who wrote what of a worn draft takes long."""


class Drafting:
    """The drafts of all exercises open in this process."""

    def __init__(self, live: Live, shelf: Shelf) -> None:
        """Listen on the sockets of `live`."""
        self._live = live
        self._shelf = shelf
        self._open: dict[Place, _Open] = {}
        self._paces: dict[str, Bucket] = {}
        self._carets: dict[str, int] = {}
        live.answer("draft", self.follow, self._hurry)
        live.answer("draft-write", self.write, self._hurry)
        live.hear("draft-caret", self.point)
        live.around_act = self.around

    # --- what a socket asks

    def follow(self, client: Client, payload: object) -> DraftGiven:
        """The part that somebody lacks of a draft; they are told of its changes from now on."""
        wanted = asked.opening(payload)
        reader = self._reader(client, wanted.place)
        with self._of(wanted.place) as draft:
            self._newest(wanted.place, draft)
            document = draft.kept.document
            draft.followers.add(client.sid)
        if reader != CONTROL:
            self._keep_later(wanted.place, draft)
        return {
            "ok": True,
            "update": _text(document.beyond(wanted.content)),
            "state": _text(document.vector),
            "hands": {str(hand): seat for hand, seat in document.hands.items()},
        }

    def write(self, client: Client, payload: object) -> DraftTaken:
        """Merge a change; answered once it is on the disk."""
        change = asked.writing(payload)
        place = change.place
        seat = self._live.seat_of(client, place.exercise)
        following = client.follows.get(place.exercise)
        if following is None or following.watching or following.holds != seat or seat == CONTROL:
            raise Refused("not-yours")
        self._may_write(place, seat)  # whoever is no party does not learn either whether there is a draft
        with self._of(place) as draft:
            most = self._may_write(place, seat)
            before = draft.kept.document.hands
            document = self._merge(place, draft, change.content, seat, most)
            draft.written = self._live.now()
        own = {str(hand): seat for hand, of in document.hands.items() if of == seat and hand not in before}
        self._tell(place, draft, {**_head(place, seat), "update": _text(change.content), "hands": own}, client.sid)
        self._keep_later(place, draft)
        return {"ok": True}

    def point(self, client: Client, payload: object) -> None:
        """Pass on where a caret is; whatever does not hold, or comes too fast, is passed over."""
        now = self._live.now()
        if now - self._carets.get(client.sid, 0) < CARETS:
            return
        if len(self._carets) > 10 * MOST_KEPT:
            self._carets.clear()
        self._carets[client.sid] = now
        pointed = asked.pointing(payload)
        following = client.follows.get(pointed.place.exercise)
        draft = self._open.get(pointed.place)
        if following is None or following.watching or following.holds == CONTROL or draft is None:
            return
        if client.sid in draft.followers:
            told: DraftNews = {**_head(pointed.place, following.holds), "caret": _text(pointed.content)}
            self._tell(pointed.place, draft, told, client.sid)

    # --- who may

    def _reader(self, client: Client, place: Place) -> SeatId:
        """The seat as which a client reads a draft: its own, or the one it watches. Raises Refused."""
        seat = self._live.seat_of(client, place.exercise)
        following = client.follows.get(place.exercise)
        if following is None or following.holds != seat:
            raise Refused("not-yours")
        with self._state(place) as state:
            if not _may_read(state, place, following.seat):
                raise Refused("not-yours")
            if draft_of(state, place.instrument, place.provision) is None:
                raise Refused("draft-not-open")
        return seat

    def _may_write(self, place: Place, seat: SeatId) -> int:
        """The most characters of a clause in which a seat may write now. Raises Refused."""
        with self._state(place) as state:
            found = clause(state, place.instrument, place.provision)
            draft = draft_of(state, place.instrument, place.provision)
            if found is None or found[1].drafting is None or not drafts(state, seat, found[0]):
                raise Refused("not-yours")
            if draft is None:
                raise Refused("draft-not-open")
            if state.phase != "running":
                raise Refused(state.phase if state.phase in ("paused", "ended") else "not-started")
            if fixed(state, found[0]):
                raise Refused("words-fixed")
            if draft.wording is not None:
                raise Refused("wording-on-the-table", version=draft.wording.number)
            return found[1].drafting.most

    def _hurry(self, client: Client) -> None:
        pace = self._paces.get(client.login)
        if pace is None:
            if len(self._paces) > 10 * MOST_KEPT:
                self._paces.clear()
            pace = self._paces[client.login] = Bucket(BURST, self._live.now() / 1000, most=BURST, per_second=PER_SECOND)
        wait = pace.take(self._live.now() / 1000)
        if wait:
            raise Refused("too-fast", seconds=math.ceil(wait))
        client.active = self._live.now()

    # --- the draft itself

    @contextmanager
    def _of(self, place: Place) -> Iterator[_Open]:
        """The draft, its lock held. Raises Refused where there is none."""
        draft = self._at(place)
        with draft.lock:
            yield draft

    def _at(self, place: Place) -> _Open:
        """The draft, brought from the database where it is not in memory. Raises Refused where there is none."""
        draft = self._open.get(place)
        if draft is None:
            if len(self._open) >= MOST_KEPT:
                self._open = {of: one for of, one in self._open.items() if one.unkept or one.followers}
            draft = self._open.setdefault(place, _Open(self._found(place)))
        return draft

    def _found(self, place: Place) -> Kept:
        with self._state(place) as state:
            found = clause(state, place.instrument, place.provision)
            draft = draft_of(state, place.instrument, place.provision)
        if found is None or found[1].drafting is None or draft is None:
            raise Refused("draft-not-open")
        return self._shelf.find(place) or Kept(begun(found[1].drafting.opening.get(draft.language, "")))

    def _newest(self, place: Place, draft: _Open) -> None:
        """Take in what another process wrote."""
        newer = self._shelf.find(place)
        if newer is not None and newer.version != draft.kept.version:
            draft.kept = newer

    def _merge(self, place: Place, draft: _Open, update: bytes, seat: SeatId, most: int) -> Document:
        for _ in range(TRIES):
            merged = draft.kept.document.merged(update, seat, most)
            if self._shelf.replace(place, draft.kept.version, merged):
                draft.kept = Kept(merged, draft.kept.version + 1)
                return merged
            self._newest(place, draft)
        raise Refused("state-moved")

    # --- out

    def _tell(self, place: Place, draft: _Open, news: DraftNews, but: str) -> None:
        """Tell everybody who follows a draft and still may, but the one it comes from."""
        payload = encoded(news)
        with self._state(place) as state:
            for sid in tuple(draft.followers):
                seat = self._live.seat_shown(sid, place.exercise)
                if seat is None or not _may_read(state, place, seat):
                    draft.followers.discard(sid)
                elif sid != but:
                    self._live.send_to(sid, "draft", payload)

    # --- the log

    @contextmanager
    def around(self, acting: Acting) -> Iterator[None]:
        """Let nobody type while a draft is put to the table, and keep it first: what is tabled is what stands there."""
        instrument, provision = acting.body.get("instrument"), acting.body.get("provision")
        if acting.kind != cmd.TableWording.kind or not isinstance(instrument, str) or not isinstance(provision, str):
            yield
            return
        place = Place(acting.exercise, InstrumentId(instrument), ProvisionId(provision))
        try:
            draft = self._at(place)
        except Refused:
            yield  # the rule says why
            return
        with draft.lock:
            self._newest(place, draft)
            self._keep(place, draft)
            yield

    def _keep_later(self, place: Place, draft: _Open) -> None:
        """Have the log keep the draft once nobody has typed for a while."""
        if not draft.unkept and draft.kept.version != draft.logged:
            draft.unkept = True
            self._live.io.start_background_task(self._keep_when_quiet, place, draft)

    def _keep_when_quiet(self, place: Place, draft: _Open) -> None:
        began = self._live.now()
        while True:
            self._live.io.sleep(QUIET)
            now = self._live.now()
            if now - draft.written >= 1000 * QUIET or now - began >= 1000 * LONGEST:
                break
        draft.unkept = False
        try:
            with draft.lock:
                self._keep(place, draft)
        except Refused as refused:
            _log.info("%s: a draft was not kept: %s", place.exercise, refused)
        except Exception:  # noqa: BLE001 - it is in the database, and kept with the next change
            _log.exception("%s: a draft could not be kept", place.exercise)

    def _keep(self, place: Place, draft: _Open) -> None:
        if draft.kept.version == draft.logged:
            return
        passages = draft.kept.document.passages
        with self._state(place) as state:
            name = unguessable(cmd.KeepDraft.kind, state)
            found = draft_of(state, place.instrument, place.provision)
        if found is None or found.wording is not None:
            return  # the log keeps nothing while a version is on the table
        kept = cmd.KeepDraft(
            id=name, seat=CONTROL, instrument=place.instrument, provision=place.provision, passages=passages
        )
        self._live.tables.submit(place.exercise, kept)
        draft.logged = draft.kept.version

    @contextmanager
    def _state(self, place: Place) -> Iterator[State]:
        table = self._live.tables[place.exercise]
        with table.lock:
            yield table.exercise.state


def _may_read(state: State, place: Place, seat: SeatId) -> bool:
    text = state.instrument(place.instrument)
    return text is not None and drafts(state, seat, text)


def _head(place: Place, seat: SeatId) -> DraftNews:
    return {
        "exercise": place.exercise,
        "instrument": place.instrument,
        "provision": place.provision,
        "seat": seat,
    }


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
