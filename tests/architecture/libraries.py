"""The places where each library may be imported, and that every one is asked for."""

import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator

from tests.architecture.source import OUTSIDE, ROOMS, ROOT, Source

AT_HOME = {  # library: the files or folders it may be imported in
    "mesa": ["sim/world"],
    "networkx": ["sim/exercise/acts/relations.py"],
    "scipy": ["assessment/agreement/quantiles.py"],
    "fluent": ["sim/language"],
    "babel": ["sim/language", "web"],
    "rapidfuzz": ["sim/reading"],
    "snowballstemmer": ["sim/reading"],
    "pycrdt": ["web/drafting"],
    "jwt": ["assessment/exports/signing.py"],
    "cryptography": ["assessment/exports/signing.py"],
    "lxml": ["assessment/exports/certifier_xml.py"],  # where document types and entities are refused
    "yaml": ["assessment/authored/reading.py"],
    "xml": ["scenarios/domains/markup.py"],  # where document types and entities are refused
    **{
        name: ["web"]
        for name in (
            *(
                "flask",
                "flask_socketio",
                "werkzeug",
                "socketio",
                "engineio",
                "simple_websocket",
                "gevent",
            ),
            *("wsproto", "sqlalchemy", "alembic", "psycopg", "redis", "argon2", "distributed"),
        )
    },
}


# Parts of a declared library that its users import under the part's own name.
COMES_WITH = {
    "pydantic_core": "pydantic",
    "werkzeug": "flask",
    "jinja2": "flask",
    "markupsafe": "flask",
    "click": "flask",
}


def library_homes(source: Source) -> Iterator[str]:
    """Each heavy library has its place, so that it can be replaced there."""
    for line, name in source.imports():
        homes = AT_HOME.get(name.split(".")[0])
        if homes is not None and not any(source.path.is_relative_to(home) for home in homes):
            yield source.offence(line, f"imports {name}; it belongs in {' or '.join(homes)} only")


def declared_libraries(source: Source) -> Iterator[str]:
    """Libraries that a room imports are declared in pyproject.toml: none arrives by the luck of another."""
    for line, name in source.imports():
        top = name.split(".")[0]
        if top in sys.stdlib_module_names or top in ROOMS or top in OUTSIDE:
            continue
        providers = {COMES_WITH[top]} if top in COMES_WITH else {normal(one) for one in PROVIDERS.get(top, [])}
        if not providers & DECLARED:
            yield source.offence(line, f"imports {name}, which no dependency in pyproject.toml declares")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


PROVIDERS = importlib.metadata.packages_distributions()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = {
    normal(re.split(r"[\[<>=!~; ]", line, maxsplit=1)[0])
    for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["cluster"]]
}
