"""Somebody who has an account."""

import pytest

from tests.web.conftest import PASSWORD
from web.accounts import Person
from web.house import House


@pytest.fixture
def account(house: House) -> Person:
    return house.accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
