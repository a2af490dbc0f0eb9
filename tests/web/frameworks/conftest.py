"""The exercise to mark, on SQLite, its assessor's browser, and an administrator's."""

from tests.web.marking.conftest import assessor as assessor
from tests.web.marking.conftest import desk as desk
