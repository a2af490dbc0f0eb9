"""What the browser gets from others: the committed files are the ones the locks describe, with their licences."""

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
SHELVES = [HOUSE / "web/static/vendor", HOUSE / "tests/browser/vendor"]
REGISTRY_HOSTS = ["npm" + "js.", "yarn" + "pkg.", "jsde" + "livr.", "un" + "pkg.", "pypi" + ".org", "crates" + ".io"]

Entry = dict[str, str | list[str]]


def entries(shelf: Path) -> list[Entry]:
    """The `[[file]]` tables of the shelf's lock."""
    listed: list[Entry] = tomllib.loads((shelf / "vendor.lock").read_text("utf-8"))["file"]
    return listed


ALL = [pytest.param(shelf, entry, id=str(entry["name"])) for shelf in SHELVES for entry in entries(shelf)]


@pytest.mark.parametrize(("shelf", "entry"), ALL)
def test_each_file_is_byte_for_byte_the_one_in_the_lock(shelf: Path, entry: Entry) -> None:
    content = (shelf / str(entry["name"])).read_bytes()
    assert hashlib.sha256(content).hexdigest() == entry["sha256"]


@pytest.mark.parametrize(("shelf", "entry"), ALL)
def test_each_file_has_an_exact_version_and_a_licence_text_that_names_its_packages(shelf: Path, entry: Entry) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", str(entry["version"]))
    text = (shelf / str(entry["licence_file"])).read_text("utf-8")
    assert all(package.rsplit(" ", 1)[0] in text for package in entry["packages"])


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.parent.name)
def test_every_file_on_the_shelf_is_in_the_lock(shelf: Path) -> None:
    present = {path.name for path in shelf.iterdir() if path.is_file()}
    assert present == {str(entry["name"]) for entry in entries(shelf)} | {"vendor.lock"}


@pytest.mark.parametrize(("shelf", "entry"), ALL)
def test_no_file_points_to_a_source_map(shelf: Path, entry: Entry) -> None:
    assert "sourceMapping" + "URL" not in (shelf / str(entry["name"])).read_text("utf-8")


@pytest.mark.parametrize("shelf", [*SHELVES, HOUSE / "tools/vendor", HOUSE / "tests/script"], ids=str)
def test_no_file_names_a_package_registry(shelf: Path) -> None:
    files = [path for path in shelf.rglob("*") if path.is_file() and "node_modules" not in path.parts]
    named = {(path.name, host) for path in files for host in REGISTRY_HOSTS if host.encode() in path.read_bytes()}
    assert named == set()


def test_the_pinned_packages_are_the_ones_bundled() -> None:
    pinned = tomllib.loads((SHELVES[0] / "vendor.lock").read_text("utf-8"))["file"]
    manifest = (HOUSE / "tools/vendor/package.json").read_text("utf-8")
    for entry in pinned:
        name, version = entry["packages"][0].rsplit(" ", 1)
        assert f'"{name}": "{version}"' in manifest


def test_every_font_travels_with_its_licence() -> None:
    fonts = HOUSE / "web/static/fonts"
    families = {"inter": "Inter", "source-serif-4": "SourceSerif4", "ibm-plex-mono": "IBMPlexMono"}
    for font in fonts.glob("*.woff2"):
        licence = next(name for stem, name in families.items() if font.name.startswith(stem))
        assert "SIL OPEN FONT LICENSE" in (fonts / f"LICENSE-{licence}.txt").read_text("utf-8").upper()
