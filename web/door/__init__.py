"""The pages before a seat: the door itself, signing in and out, one's account, joining by code, and waiting."""

from web.door import account, joining, landing, signing_in, waiting
from web.door.routes import routes

__all__ = ["account", "joining", "landing", "routes", "signing_in", "waiting"]
