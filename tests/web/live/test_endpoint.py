"""A language service beside the program: other words for minds, a proposal for a draft, and no harm by either."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from scenarios.library import load
from sim.exercise.core.log import MemoryLog
from sim.exercise.engine import open_exercise
from sim.policies.phrases import renderer
from tests.safety.school import until
from tests.web.live.test_answering import ME, NAME, House, begun
from web import endpoint
from web.endpoint import Endpoint
from web.proposing import Proposals
from web.rewording import Rewording
from web.understanding import understanding

ASKED = "Mr Weiss, what matters most to Aldmark?"
VAGUE = "Well, we shall see where that leads"


class Service:
    """A server on this machine that speaks the protocol: `says` makes of a question what it answers."""

    def __init__(self) -> None:
        self.says: Callable[[str, str], bytes | str] = lambda order, text: text
        self.heard: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.told = threading.Semaphore(0)
        self.goes_on = threading.Event()
        self.goes_on.set()
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                service.heard.append(asked)
                service.keys.append(self.headers.get("Authorization"))
                service.goes_on.wait(20)
                order, text = (one["content"] for one in asked["messages"])
                said = service.says(order, text)
                if isinstance(said, str):
                    said = json.dumps({"choices": [{"message": {"role": "assistant", "content": said}}]}).encode()
                try:
                    self.send_response(200 if not said.startswith(b"!") else 500)
                    self.send_header("Content-Length", str(len(said)))
                    self.end_headers()
                    self.wfile.write(said)
                except OSError:
                    pass  # who asked has gone
                service.told.release()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self.goes_on.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def service() -> Iterator[Service]:
    made = Service()
    yield made
    made.close()


def told(service: Service, **changed: Any) -> str:
    """The answer that a mind is heard to give, in English and French, while the service rewords as it is set to."""
    time = [1_000_000]
    log = MemoryLog()
    open_exercise(log, NAME, load("accord"), seed=3, at=time[0])
    rewording = Rewording(Endpoint(service.url, "small", "key"))
    house = begun(House(log, time, rewording))
    entry = house.say(ASKED)
    house.ticks(2)
    if service.goes_on.is_set():
        assert service.told.acquire(timeout=20)
        until(lambda: rewording._endpoint._open == 0)
    house.ticks(10)
    [(_, message)] = house.answers(entry)
    words = renderer(house.exercise.view(ME))
    return {language: words(message.words, language) for language in ("en", "fr")}


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    made = Service()
    made.says = lambda order, text: b"!"
    try:
        return told(made)
    finally:
        made.close()


def test_a_mind_says_it_in_the_words_found_to_who_reads_them_and_plainly_to_others(service, plain):
    service.says = lambda order, text: text.replace(".", " indeed.", 1)
    heard = told(service)
    assert heard["en"] == plain["en"].replace(".", " indeed.", 1) != plain["en"]
    assert heard["fr"] == plain["fr"]


CHANGED = {
    "another thing": lambda text: text.replace("machinery", "food"),
    "a figure more": lambda text: f"{text} We take 40 per cent.",
    "an offer": lambda text: "We give you half the duty on machinery if you take forty per cent of origin.",
    "a threat": lambda text: f"{text} Otherwise we shall close the border.",
    "another language": lambda text: "Regardez d’abord le droit de Sorrel sur les machines.",
    "a speech": lambda text: " ".join([text] * 9),
    "two lines": lambda text: text.replace(". ", ".\n"),
    "nothing": lambda text: " ",
    "an error": lambda text: b"!",
    "no JSON": lambda text: b"<html>",
    "other JSON": lambda text: b'{"choices": []}',
    "no text": lambda text: b'{"choices": [{"message": {"content": 7}}]}',
    "too much": lambda text: b" " * (endpoint.LARGEST + 1),
}


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED)
def test_whatever_else_the_service_says_the_mind_says_it_plainly(service, plain, change):
    service.says = lambda order, text: change(text)
    assert told(service) == plain


def test_nobody_waits_for_a_slow_service(service, plain):
    service.goes_on.clear()
    assert told(service) == plain


def test_a_service_that_is_down_harms_nothing(service, plain):
    service.close()
    service.told.release()
    assert told(service) == plain


def test_it_is_told_what_was_said_aloud_and_no_more(service):
    told(service)
    ((order, sentence),) = [[one["content"] for one in asked["messages"]] for asked in service.heard]
    card = next(seat for seat in load("accord").seats if seat.id == "ald-head")
    assert ASKED in order
    assert card.persona in order
    assert sentence.startswith("Look at Sorrel")
    brief = card.brief["en"]
    assert not any(part in order for part in brief.split(". ") if len(part) > 20)
    assert service.keys == ["Bearer key"]
    assert set(service.heard[0]) == {"model", "messages", "max_tokens"}


def test_of_many_questions_at_once_some_are_not_asked_and_after_failures_it_rests(service):
    now = [0.0]
    service.says = lambda order, text: b"!"
    service.goes_on.clear()
    asked = Endpoint(service.url, "small", clock=lambda: now[0])
    taken = [asked.ask("order", "text", lambda words: None) for _ in range(endpoint.MOST_AT_ONCE + 2)]
    assert taken == [True] * endpoint.MOST_AT_ONCE + [False] * 2
    service.goes_on.set()
    until(lambda: asked._open == 0)
    assert not asked.ask("order", "text", lambda words: None), "it failed time and again"
    now[0] += endpoint.REST
    assert asked.ask("order", "text", lambda words: None)


@pytest.mark.parametrize(
    ("says", "intent"), [("offer", "offer"), ("Conditional-offer.", "proposal"), ("a poem", None), ("unclear", None)]
)
def test_of_a_draft_that_is_not_understood_it_may_propose_what_it_does(service, says, intent):
    service.says = lambda order, text: says
    proposals = Proposals(Endpoint(service.url, "small"))
    time = [1_000_000]
    log = MemoryLog()
    open_exercise(log, NAME, load("accord"), seed=3, at=time[0])
    view = begun(House(log, time)).exercise.view(ME)
    first = understanding(view, ME, VAGUE, "en", proposals.proposed)
    assert (first["intent"], first["sought"]) == (None, True)
    assert service.told.acquire(timeout=20)
    until(lambda: VAGUE in proposals._found)
    again = understanding(view, ME, VAGUE, "en", proposals.proposed)
    assert (again["intent"], again["sought"], again["package"]) == (intent, False, None)
    assert [one["messages"][1]["content"] for one in service.heard] == [VAGUE]


def test_what_is_understood_is_not_asked_about(service):
    proposals = Proposals(Endpoint(service.url, "small"))
    log = MemoryLog()
    open_exercise(log, NAME, load("accord"), seed=3, at=1_000_000)
    view = begun(House(log, [1_000_000])).exercise.view(ME)
    assert (
        understanding(view, ME, "What matters most to you, and why?", "en", proposals.proposed)["intent"] == "question"
    )
    assert service.heard == []
