"""The server's log: nothing that clients send moves a terminal's cursor or fills the disk."""

import io
import logging

from tests.web.test_security import Seconds
from web.journal import FORMAT, MOST, SECONDS, Escaping, Sparing


def logger(*filters: logging.Filter) -> tuple[logging.Logger, io.StringIO]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(Escaping(FORMAT))
    made = logging.getLogger(f"tests.{id(written)}")
    made.setLevel(logging.INFO)
    made.propagate = False
    made.addHandler(handler)
    for one in filters:
        made.addFilter(one)
    return made, written


def test_a_message_is_one_line_and_its_controls_are_spelt_out():
    log, written = logger()
    log.info("%s", "a\x1b[2Jb\x9b1mc\nd\u202ee\ud800 « é »")
    (line,) = written.getvalue().splitlines()
    assert line.endswith(r"a\x1b[2Jb\x9b1mc\nd\u202ee\ud800 « é »")


def test_a_fault_keeps_its_trace():
    log, written = logger()
    try:
        raise ValueError("mine")
    except ValueError:
        log.exception("a fault")
    assert written.getvalue().count("\n") > 3


def test_of_a_flood_few_messages_are_kept_and_the_rest_is_counted():
    time = Seconds()
    log, written = logger(Sparing(time))
    for number in range(1_000):
        log.info("odd %d", number)
    assert len(written.getvalue().splitlines()) == MOST
    time.at += SECONDS
    log.info("later %d", 1)
    log.info("later %d", 2)
    assert [line.partition("INFO ")[2] for line in written.getvalue().splitlines()[MOST:]] == [
        f"({1_000 - MOST} more were not logged) later 1",
        "later 2",
    ]
