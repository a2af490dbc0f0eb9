"""Limits on tries: buckets of tries that fill again with time, in this process's memory.

Only wrong tries count. A whole class can therefore join from one school.
"""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Callable
from dataclasses import dataclass

MOST_KEYS = 20_000


@dataclass(frozen=True, slots=True)
class Rule:
    """`tries` at once, and as many again every `seconds`."""

    name: str
    tries: int
    seconds: float


JOIN_BY_BROWSER = Rule("join-browser", 10, 60)
JOIN_BY_ADDRESS = Rule("join-address", 240, 240)
"""Wrong codes from one browser, and from one address: a class that copies a wrong code from the board does not keep out
whoever copies it right. Of the 8e11 codes an address can try one each second."""
JOIN_BY_CODE = Rule("join-code", 300, 60)
"""Seats asked for with one code, from anywhere."""
SIGN_IN_BY_ADDRESS = Rule("sign-in-address", 120, 300)
SIGN_IN_BY_ACCOUNT = Rule("sign-in-account", 8, 300)
SIGN_IN_FROM_ANYWHERE = Rule("sign-in-anywhere", 100, 3600)
SIGN_IN_BY_DEVICE = Rule("sign-in-device", 8, 300)
"""Wrong passwords: from one address; for one account from one address, and from anywhere. A browser on which the person
signed in before has tries of its own, so that nobody is locked out by what strangers try."""
PRACTISE_BY_ADDRESS = Rule("practise-address", 120, 300)
"""Practices opened from one address: each pupil of a large class opens three at once."""
PRACTISE_BY_PERSON = Rule("practise-person", 30, 1800)
"""Practices opened by one person, forks among them: those of people with an account are kept for good."""
LINK_BY_ADDRESS = Rule("link-address", 120, 60)
"""Sign-in links that open nothing."""
LIVE_TOKENS = Rule("live-token", 60, 60)
"""Socket tokens asked for by one login."""


def network(address: str) -> str:
    """The unit that counts as one address: an IPv4 address, or the 2**64 IPv6 addresses that one line is given."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    return str(found.ipv4_mapped or ipaddress.ip_network((int(found) >> 64 << 64, 64)))


COSTLY_PAGES = Rule("costly-pages", 60, 60)
"""Pages that take tens of milliseconds, asked for by one login."""
COSTLY = frozenset(
    {
        "play.view",
        "coaching.of_my_seat",
        "control.screen",
        "control.expected",
        "control.log",
        "marking.home",
        "marking.block_pdf",
        "marking.evaluation",
        "marking.class_csv",
        "marking.class_json",
        "spreadsheets.class_xlsx",
        "spreadsheets.blocks_csv",
        "leaving.candidate_dossier",
        "leaving.statements",
        "allotting.page",
        "allotting.act",
        "compared.page",
        "compared.overall",
        "anchors.agree",
        "moments.show",
        "jury.candidate",
        "jury_documents.minutes",
        "jury_documents.attestation",
        "release.of_block",
        "release.change",
        "release.table",
        "release.change_table",
        "results.of_exercise",
        "results.file",
        "debrief.page",
        "debrief.of_seat",
        "debrief.desk",
        "classes.side_by_side",
        "reporting.edit",
        "reporting.file",
        "relations.of_my_seat",
        "relations.graph_of_my_seat",
        "treaty.of_my_seat",
        "treaty.of_control",
        "relations.of_all",
        "relations.graph_of_all",
        "record.own",
        "record.act_on_own",
        "record.find",
        "record.of_person",
        "record.act_on_person",
        "record_files.act_on_activity",
        "record_files.attach",
        "record_files.download",
    }
)
"""The endpoints of such pages."""
MARKED_PAGES = Rule("marked-pages", 240, 60)
"""Pages on which an assessor decides one criterion after another, each in two requests."""
MARKED = frozenset(
    {
        "marking.criterion",
        "marking.decide",
        "blind.home",
        "blind.criterion",
        "blind.decide",
        "blind.hand_in",
    }
)
REPLAYED_MOMENTS = Rule("replayed-moments", 240, 60)
"""Moments of a replay: a slider asks for several a second while it is moved."""
REPLAYED = frozenset({"debrief.at_moment"})


class Limits:
    """The buckets. Safe from any thread or greenlet."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        """`seconds` is a clock that never goes back."""
        self._seconds = seconds
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}
        self._lock = threading.Lock()

    def spend(self, rule: Rule, key: str) -> bool:
        """Take one try; False where none is left."""
        with self._lock:
            left = self._left(rule, key)
            if left < 1:
                return False
            self._keep(rule, key, left - 1)
            return True

    def any_left(self, rule: Rule, key: str) -> bool:
        """Whether a try is left; it stays."""
        with self._lock:
            return self._left(rule, key) >= 1

    def give_back(self, rule: Rule, key: str) -> None:
        """Return a try that turned out to be an honest one."""
        with self._lock:
            self._keep(rule, key, min(rule.tries, self._left(rule, key) + 1))

    def _left(self, rule: Rule, key: str) -> float:
        left, at = self._buckets.get((rule.name, key), (float(rule.tries), self._seconds()))
        return min(rule.tries, left + (self._seconds() - at) * rule.tries / rule.seconds)

    def _keep(self, rule: Rule, key: str, left: float) -> None:
        if len(self._buckets) >= MOST_KEYS and (rule.name, key) not in self._buckets:
            self._forget_oldest()
        self._buckets[rule.name, key] = (left, self._seconds())

    def _forget_oldest(self) -> None:
        """Half of the buckets go, those untouched for longest: they are the fullest."""
        oldest = sorted(self._buckets, key=lambda key: self._buckets[key][1])[: MOST_KEYS // 2]
        for key in oldest:
            del self._buckets[key]
