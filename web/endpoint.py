"""A language service that speaks the chat protocol of OpenAI over HTTP; all works as well without one."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from http.client import HTTPException
from typing import Any
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

LONGEST = 4.0
"""Seconds after which an answer is no longer waited for."""
LARGEST = 64 * 1024
"""Bytes that are read of an answer."""
MOST_AT_ONCE = 4
"""Questions open at once; beyond it more are not asked."""
PATIENCE = 3
"""Failures in a row after which nothing is asked for a while."""
REST = 60.0
"""Seconds for which nothing is asked then."""

_log = logging.getLogger("plenipo.endpoint")


class _Nowhere(HTTPRedirectHandler):
    """Follows no redirection: the key goes where the settings say and nowhere else."""

    def redirect_request(self, *_: Any) -> None:
        return None


class Endpoint:
    """The service at one address. `ask` returns at once; safe from any thread or greenlet."""

    def __init__(self, url: str, model: str, key: str = "", clock: Callable[[], float] = time.monotonic) -> None:
        """`url` is that of the protocol's version, below which `/chat/completions` lies."""
        self._url = f"{url.rstrip('/')}/chat/completions"
        self._model = model
        self._key = key
        self._clock = clock
        self._opener: OpenerDirector = build_opener(_Nowhere)
        self._turn = threading.Lock()
        self._open = 0
        self._failures = 0
        self._rests_until = 0.0

    def ask(self, order: str, text: str, told: Callable[[str], object]) -> bool:
        """Have `told` called, from another thread, with what the service makes of `text` by that order.

        It is never called where the service is slow, down or wrong. False where nothing is asked: too much is already,
        or the service failed lately.
        """
        with self._turn:
            if self._open >= MOST_AT_ONCE or self._clock() < self._rests_until:
                return False
            self._open += 1
        threading.Thread(target=self._asked, args=(order, text, told), daemon=True).start()
        return True

    def _asked(self, order: str, text: str, told: Callable[[str], object]) -> None:
        found: str | None = None
        try:
            found = self._answer(order, text)
        except (OSError, URLError, HTTPException, ValueError, LookupError, TypeError) as error:
            _log.warning("the language service gave no answer: %s", error)
        finally:
            with self._turn:
                self._open -= 1
                self._failures = 0 if found is not None else self._failures + 1
                if self._failures >= PATIENCE:
                    self._failures, self._rests_until = 0, self._clock() + REST
        if found is not None:
            told(found)

    def _answer(self, order: str, text: str) -> str:
        said = [{"role": "system", "content": order}, {"role": "user", "content": text}]
        headers = {"Content-Type": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        body = json.dumps({"model": self._model, "messages": said, "max_tokens": 400}).encode()
        until = self._clock() + LONGEST
        with self._opener.open(Request(self._url, body, headers), timeout=LONGEST) as answer:
            read = bytearray()
            while part := answer.read1(LARGEST):
                read += part
                if len(read) > LARGEST or self._clock() > until:
                    raise ValueError("it is too long or takes too long")
        found = json.loads(read)["choices"][0]["message"]["content"]
        if not isinstance(found, str):
            raise TypeError("its content is no text")
        return found
