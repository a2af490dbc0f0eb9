"""Settings of a server at its start; nothing is read from the environment anywhere else."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from assessment.framework import names

INSTANCE = Path("instance")
NICENESS = 10
FRAMEWORK = "expert-ir-cooperation"


class BadSetting(ValueError):
    """A setting that cannot be read; `key` is its sentence, which takes what stands there as `value`."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(f"{key}: {value!r}")
        self.key = key
        self.value = value


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A language service that speaks the chat protocol of OpenAI: the address of its version, a model and a key."""

    url: str
    model: str
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Config:
    """A server's settings."""

    database_url: str
    secure: bool = False
    """Served over HTTPS: cookies are sent over nothing else, and browsers are told to remember it."""
    proxies: int = 0
    """The number of our own proxies in front that set X-Forwarded-For; nobody else's header is believed."""
    origins: tuple[str, ...] = ()
    """Origins that may open sockets beside our own."""
    framework: str = FRAMEWORK
    """The framework that exercises are opened with where nobody chooses another."""
    processes: int = 0
    """The number of processes that make long pages beside the loop that serves sockets; with 0 the loop makes them."""
    niceness: int = NICENESS
    """The niceness of those processes: on busy cores the loop comes before them."""
    folder: Path | None = None
    """The folder of what a server keeps beside its database; None for the database file's, else the instance folder."""
    certifier: Path | None = None
    """The settings of the certifier; None for `certifier.yaml` in that folder, which need not be there."""
    endpoint: Endpoint | None = None
    """The language service that may put what minds say into other words; None for none."""
    prestart: bool = False
    """Start those processes with the server: the first long page is quick, and their memory is taken at once."""

    @property
    def data(self) -> Path:
        """The folder of what a server keeps beside its database: the certifier's settings and the site's key."""
        if self.folder is not None:
            return self.folder
        _, found, file = self.database_url.partition("sqlite:///")
        return Path(file).parent if found and file not in ("", ":memory:") else INSTANCE


def default_database() -> str:
    """The SQLite file in the instance folder, below where the server was started."""
    return f"sqlite:///{(INSTANCE / 'plenipo.sqlite').absolute()}"


def from_environment(database_url: str | None = None, environment: Mapping[str, str] = os.environ) -> Config:
    """The settings of PLENIPO_DATABASE, PLENIPO_SECURE (1), PLENIPO_PROXIES (a number), PLENIPO_ORIGINS (commas),
    PLENIPO_PROCESSES, PLENIPO_NICENESS (numbers), PLENIPO_PRESTART (1), PLENIPO_ENDPOINT (a URL),
    PLENIPO_ENDPOINT_MODEL, PLENIPO_ENDPOINT_KEY, PLENIPO_DATA (a folder), PLENIPO_CERTIFIER (a file) and
    PLENIPO_FRAMEWORK (a framework of the platform).

    `database_url` wins over PLENIPO_DATABASE. Raises BadSetting where one cannot be read.
    """
    proxies = environment.get("PLENIPO_PROXIES", "0")
    if not (proxies.isascii() and proxies.isdigit() and int(proxies) <= 10):
        raise BadSetting("bad-proxies", proxies)
    processes = environment.get("PLENIPO_PROCESSES", "1")
    if not (processes.isascii() and processes.isdigit() and int(processes) <= 64):
        raise BadSetting("bad-processes", processes)
    niceness = environment.get("PLENIPO_NICENESS", str(NICENESS))
    if not (niceness.isascii() and niceness.isdigit() and int(niceness) <= 19):
        raise BadSetting("bad-niceness", niceness)
    framework = environment.get("PLENIPO_FRAMEWORK", FRAMEWORK)
    if framework not in names():
        raise BadSetting("bad-framework", framework)
    endpoint = environment.get("PLENIPO_ENDPOINT", "")
    if endpoint and not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", endpoint):
        raise BadSetting("bad-endpoint", endpoint)
    return Config(
        database_url=database_url or environment.get("PLENIPO_DATABASE") or default_database(),
        secure=environment.get("PLENIPO_SECURE") == "1",
        proxies=int(proxies),
        folder=_path(environment, "PLENIPO_DATA"),
        certifier=_path(environment, "PLENIPO_CERTIFIER"),
        framework=framework,
        processes=int(processes),
        niceness=int(niceness),
        endpoint=Endpoint(
            endpoint, environment.get("PLENIPO_ENDPOINT_MODEL", "default"), environment.get("PLENIPO_ENDPOINT_KEY", "")
        )
        if endpoint
        else None,
        prestart=environment.get("PLENIPO_PRESTART") == "1",
        origins=tuple(o for o in environment.get("PLENIPO_ORIGINS", "").split(",") if o),
    )


def _path(environment: Mapping[str, str], name: str) -> Path | None:
    found = environment.get(name)
    return Path(found) if found else None
