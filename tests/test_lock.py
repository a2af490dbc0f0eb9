"""The lock files: complete, hashed, within the bounds of pyproject.toml, and bound to no host."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<where>[^\\\n]+))? \\\n"
    r"(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


def pins(*names: str) -> dict[str, str]:
    text = "".join((ROOT / "requirements" / name).read_text(encoding="utf-8") for name in names)
    return {match["name"]: match["version"] for match in PIN.finditer(text)}


def pinned_for_here() -> list[str]:
    text = "".join(lock.read_text(encoding="utf-8") for lock in LOCKS)
    return [pin["name"] for pin in PIN.finditer(text) if not pin["where"] or Marker(pin["where"]).evaluate()]


def unmet(requirements: list[str], pinned: dict[str, str]) -> list[str]:
    asked = [Requirement(line) for line in requirements]
    return [str(one) for one in asked if not one.specifier.contains(pinned.get(canonicalize_name(one.name), "0"))]


def hosts(text: str) -> list[str]:
    return re.findall(r"\S*(?:://|--index-url|--extra-index-url|--find-links|\s-i |\s-f )\S*", text)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_no_host(lock: Path) -> None:
    assert hosts(lock.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_line_of_a_lock_is_a_pin_with_its_hashes(lock: Path) -> None:
    rest = PIN.sub("", lock.read_text(encoding="utf-8")).splitlines()
    assert [line for line in rest if not line.startswith("#") and line != "-r run.lock"] == []


def test_what_a_running_server_needs_is_pinned_within_its_bounds() -> None:
    assert unmet(PROJECT["dependencies"], pins("run.lock")) == []


def test_what_the_checks_need_is_pinned_within_its_bounds() -> None:
    assert unmet(PROJECT["optional-dependencies"]["test"], pins("run.lock", "test.lock")) == []


@pytest.mark.parametrize("python", ["3.11.0", "3.12.0", "3.13.0", "3.14.0"])
@pytest.mark.parametrize(("system", "machine"), [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64")])
def test_what_the_pins_need_is_pinned_on_every_python(python: str, system: str, machine: str) -> None:
    # Debian 12's Python is 3.11.2, and some libraries ask more of it than of 3.11.3.
    there = {
        "python_version": python.rpartition(".")[0],
        "python_full_version": python,
        "sys_platform": system,
        "platform_system": system.capitalize(),
        "platform_machine": machine,
        "extra": "",
    }
    needed = [Requirement(line) for name in pinned_for_here() for line in importlib.metadata.requires(name) or []]
    asked = [str(one) for one in needed if one.marker is None or one.marker.evaluate(there)]
    assert unmet(asked, pins("run.lock", "test.lock")) == []


def test_no_pin_stands_in_both_locks() -> None:
    assert pins("run.lock").keys() & pins("test.lock").keys() == set()


def test_a_missing_or_outgrown_pin_is_noticed() -> None:
    assert unmet(["mesa>=3.3.1,<4", "Flask>=3"], {"mesa": "4.0"}) == ["mesa<4,>=3.3.1", "Flask>=3"]


def test_a_host_is_noticed() -> None:
    assert hosts("--index-url https://packages.example/simple\nmesa==3.3.1\n") != []
