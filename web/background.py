"""Work of more than a few milliseconds, done in processes beside the loop that serves sockets.

A process is started when it is first needed, or by `start`, takes one piece of work at a time, and knows nothing that
is not sent to it. Threads would not do: they share the interpreter's lock with the loop.
"""

from __future__ import annotations

import logging
import os
import pickle
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from web import journal
from web.config import NICENESS

T = TypeVar("T")

MOST_WAITING = 64
"""Pieces of work that may wait for a process; beyond it more are refused."""
LONGEST = 120.0
"""Seconds that one piece of work may take where nothing else is said."""

_log = logging.getLogger("plenipo.background")
_SIZE = struct.Struct("!Q")


class Busy(Exception):
    """Too much work waits already."""


class Lost(Exception):
    """The process that did the work is gone."""


class Background:
    """A bounded pool of processes. `run` is safe from any thread or greenlet; close it once, at the end."""

    def __init__(
        self,
        processes: int,
        answer: Callable[..., Any] | None = None,
        longest: float | None = None,
        niceness: int = NICENESS,
    ) -> None:
        """Without `processes` the caller does the work. `answer` serves what the work asks back (`ask`).

        `longest` is how many seconds one piece of work may take, what it asks back included.
        """
        self.processes = processes
        self._niceness = niceness
        self._longest = longest
        self._answer = answer
        self._free: list[_Process] = []
        self._turn = threading.BoundedSemaphore(max(1, processes))
        self._waiting = 0

    def start(self) -> None:
        """Start every process now, so that nobody waits for the first."""
        self._free += [_Process(self._niceness) for _ in range(self.processes - len(self._free))]

    def run(self, function: Callable[..., T], *values: Any) -> T:
        """The function's result, computed in another process; its name, values and result are pickled.

        Raises what it raises, Busy, Lost, and TimeoutError. A caller that is ended ends the work.
        """
        if not self.processes:
            return function(*values)
        if self._waiting >= MOST_WAITING:
            raise Busy(f"{self._waiting} pieces of work wait already")
        self._waiting += 1
        try:
            self._turn.acquire()
        finally:
            self._waiting -= 1
        try:
            process = self._free.pop() if self._free else _Process(self._niceness)
            try:
                result: T = process.do(function, values, self._answer, self._longest or LONGEST)
            except BaseException as error:
                if isinstance(error, _Told):
                    self._free.append(process)
                    raise error.error from None
                process.end()  # it may still be at work for nobody
                raise
            self._free.append(process)
            return result
        finally:
            self._turn.release()

    def memory(self) -> list[int]:
        """Resident kB of each process that waits for work."""
        return [process.memory() for process in self._free]

    def close(self) -> None:
        """End every process."""
        while self._free:
            self._free.pop().end()


class _Told(Exception):
    """An error of the work itself; the process is well."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class _Process:
    """One process and the socket to it."""

    def __init__(self, niceness: int) -> None:
        self._socket, theirs = socket.socketpair()
        path = os.pathsep.join(p for p in sys.path if p)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "web.background", str(theirs.fileno()), str(niceness)],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
            )

    def do(
        self, function: Callable[..., T], values: tuple[Any, ...], answer: Callable[..., Any] | None, longest: float
    ) -> T:
        line = _Until(self._socket, time.monotonic() + longest)
        try:
            _send(line, (function, values))
            while True:
                kind, value = _receive(line)
                if kind != "ask":
                    break
                _send(line, _outcome(answer or _nobody, value))
        except TimeoutError:
            raise TimeoutError(f"{function.__name__} took more than {longest:.0f} s") from None
        except (OSError, EOFError) as error:
            raise Lost(f"the process that did {function.__name__} is gone: {error}") from error
        if kind == "error":
            raise _Told(value)
        result: T = value
        return result

    def memory(self) -> int:
        with open(f"/proc/{self._process.pid}/status", encoding="ascii") as status:
            return int(next(line for line in status if line.startswith("VmRSS")).split()[1])

    def end(self) -> None:
        self._socket.close()
        self._process.kill()
        self._process.wait()


class _Until:
    """A socket on which nothing is waited for beyond a moment, however often something comes."""

    def __init__(self, inner: socket.socket, end: float) -> None:
        self._inner = inner
        self._end = end

    def sendall(self, data: bytes) -> None:
        self._wait_no_longer()
        self._inner.sendall(data)

    def recv(self, most: int) -> bytes:
        self._wait_no_longer()
        return self._inner.recv(most)

    def _wait_no_longer(self) -> None:
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._inner.settimeout(left)


def _nobody(*_: Any) -> Any:
    raise RuntimeError("nobody answers what this work asks")


# --- what passes between two processes -------------------------------------------------------------------------------


def _send(to: socket.socket | _Until, value: Any) -> None:
    packed = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    to.sendall(_SIZE.pack(len(packed)) + packed)


def _receive(of: socket.socket | _Until) -> Any:
    return pickle.loads(_exactly(of, _SIZE.unpack(_exactly(of, _SIZE.size))[0]))


def _exactly(of: socket.socket | _Until, count: int) -> bytes:
    found = bytearray()
    while len(found) < count:
        part = of.recv(min(count - len(found), 1 << 20))
        if not part:
            raise EOFError("the other side has closed")
        found += part
    return bytes(found)


def _outcome(function: Callable[..., Any], values: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", function(*values)
    except Exception as error:  # noqa: BLE001 - told to whoever asked
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:  # noqa: BLE001 - an error that does not travel
            _log.exception("an error that cannot be told")
            return "error", RuntimeError(repr(error))
        return "error", error


# --- in the process --------------------------------------------------------------------------------------------------

_parent: list[socket.socket] = []


def ask(*values: Any) -> Any:
    """The answer of the process that gave this work. Raises what is raised there."""
    (parent,) = _parent
    _send(parent, ("ask", values))
    kind, value = _receive(parent)
    if kind == "error":
        raise value
    return value


def work(number: int, niceness: int) -> None:
    """Do what comes over the socket of that number, until it closes."""
    journal.keep(logging.WARNING)
    os.nice(niceness)
    with socket.socket(fileno=number) as parent:
        parent.setblocking(True)  # gevent made it the other way
        _parent.append(parent)
        while True:
            try:
                function, values = _receive(parent)
            except (EOFError, OSError):
                return
            outcome = _outcome(function, values)
            if outcome[0] == "error":
                _log.info("%s: %r", function.__name__, outcome[1])
            _send(parent, outcome)


if __name__ == "__main__":
    from web import background

    background.work(*map(int, sys.argv[1:]))
