"""The clients of `benchmarks/live.py`, in a process of their own: real WebSockets that join, talk, listen, come back.

    python crowd.py URL COMMANDS_PER_SECOND SECONDS

It prints one JSON object: times in ms, counts, and what went wrong.
"""

from gevent import monkey

monkey.patch_all()

import json  # noqa: E402
import random  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
import urllib.request  # noqa: E402
from typing import Any  # noqa: E402
from uuid import uuid4  # noqa: E402

import gevent  # noqa: E402
import websocket  # noqa: E402
from gevent.event import AsyncResult  # noqa: E402


class Client:
    """One browser."""

    def __init__(self, url: str, place: dict[str, str], seen: list[float]) -> None:
        self.exercise = place["exercise"]
        self.seen = seen
        self.errors: list[str] = []
        self.asked: dict[int, AsyncResult] = {}
        self.number = 0
        self.ended = False
        self.ws = websocket.create_connection(
            url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket",
            timeout=60,
            cookie=place["cookie"],
            skip_utf8_validation=True,
        )
        self.ws.recv()
        self.ws.send("40" + json.dumps({"token": place["token"]}))
        self.connected: AsyncResult = AsyncResult()
        self.reader = gevent.spawn(self.read)
        self.connected.get(timeout=60)

    def read(self) -> None:
        try:
            while frame := str(self.ws.recv()):
                now = time.time()
                if frame == "2":
                    self.ws.send("3")
                elif frame.startswith("40"):
                    self.connected.set()
                elif frame.startswith("44"):
                    self.connected.set_exception(RuntimeError(frame))
                elif frame.startswith("43"):
                    number, _, body = frame[2:].partition("[")
                    self.asked.pop(int(number)).set((now, json.loads("[" + body)[0]))
                elif frame.startswith('42["news"'):
                    for line in json.loads(frame[2:])[1]["lines"]:
                        if line["kind"] == "message-sent":
                            self.seen.append((now - float(line["words"]["said"].split()[0])) * 1000)
        except (websocket.WebSocketException, OSError) as error:
            if not self.ended:
                self.errors.append(str(error))

    def ask(self, event: str, payload: object) -> tuple[float, dict[str, object]]:
        """(milliseconds, answer)."""
        self.number += 1
        answer = self.asked[self.number] = AsyncResult()
        began = time.time()
        self.ws.send(f"42{self.number}" + json.dumps([event, payload]))
        now, answered = answer.get(timeout=60)
        if not answered["ok"]:
            self.errors.append(str(answered.get("code")))
        return (now - began) * 1000, answered

    def join(self) -> float:
        return self.ask("join", {"exercise": self.exercise, "after": None})[0]

    def talk(self) -> float:
        words = {"said": f"{time.time()} " + "We could accept six years, with releases. " * 5, "language": "en"}
        body = {"channel": "plenary", "words": words}
        asked = {"exercise": self.exercise, "id": str(uuid4()), "kind": "send-message", "body": body}
        return self.ask("act", asked)[0]

    def leave(self) -> None:
        self.ended = True
        self.ws.shutdown()
        self.reader.kill()


def crowd(url: str, seen: list[float]) -> list[Client]:
    """Everybody, connected and joined, all at once."""
    with urllib.request.urlopen(url + "/crowd", timeout=60) as answer:
        places = json.load(answer)
    coming = [gevent.spawn(lambda p=p: came(url, p, seen)) for p in places]
    gevent.joinall(coming, raise_error=True)
    return [c.value for c in coming]


def came(url: str, place: dict[str, str], seen: list[float]) -> Client:
    client = Client(url, place, seen)
    client.join()
    return client


def talk(client: Client, acks: list[float]) -> None:
    acks.append(client.talk())


def process(url: str) -> dict[str, Any]:
    """The server's memory (kB) and the CPU time it has used (s)."""
    with urllib.request.urlopen(url + "/health-of-the-process", timeout=60) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def share(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(part * len(values)))] if values else 0.0


def main() -> None:
    url, rate, seconds = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
    seen: list[float] = []
    began = time.time()
    clients = crowd(url, seen)
    came_in = time.time() - began
    before = process(url)
    acks: list[float] = []
    talking = []
    dice = random.Random(1)
    end = time.time() + seconds
    order = clients[:]
    dice.shuffle(order)
    began, sent = time.time(), 0
    while time.time() < end:
        talking.append(gevent.spawn(talk, order[sent % len(order)], acks))
        sent += 1
        gevent.sleep(max(0.0, began + sent / rate - time.time()))
    gevent.joinall(talking, timeout=60)
    lasted = time.time() - began
    gevent.sleep(1.0)
    heard, cpu = len(seen), process(url)["cpu"] - before["cpu"]
    for client in clients:
        client.leave()
    errors = [e for c in clients for e in c.errors]
    began = time.time()
    again = crowd(url, [])
    back = time.time() - began
    errors += [e for c in again for e in c.errors]
    for client in again:
        client.leave()
    print(
        json.dumps(
            {
                "clients": len(clients),
                "came_in": came_in,
                "rss": before["rss"],
                "cpu": cpu * 1000 / sent,
                "sent": sent,
                "rate": sent / lasted,
                "ack50": share(acks, 0.5),
                "ack99": share(acks, 0.99),
                "seen50": share(seen, 0.5),
                "seen99": share(seen, 0.99),
                "deliveries": heard,
                "deliveries_per_second": heard / lasted,
                "storm": back,
                "errors": errors[:5],
                "error_count": len(errors),
            }
        )
    )


if __name__ == "__main__":
    main()
