"""Connections to try, each with its client."""

from collections.abc import Iterator

import pytest

from tests.web.sockets.pair import Pair


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    yield pair
    pair.close()


@pytest.fixture
def admitted(pair: Pair) -> Pair:
    """A pair whose client was let in."""
    pair.server.allowance.admit()
    return pair
