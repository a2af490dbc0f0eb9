"""Writes requirements/run.lock and requirements/test.lock from pyproject.toml; it installs nothing.

One set of pins serves every supported Python, so that the same seed gives the same log on all of them: versions are
resolved on the oldest Python, what a library asks only elsewhere (another platform, the first patch releases) is added
under its condition, and the search for a wheel of each pin for every (Python, platform) yields the hashes. The files
name no host: pip fetches from wherever the machine's own configuration says. `make lock` runs it where the checks run.

    python3.11 tools/lock.py             keep the present pins, add or drop what pyproject.toml asks
    python3.11 tools/lock.py --upgrade   take the newest versions allowed
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
OLDEST = (3, 11)
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLATFORMS = {
    "Linux x86-64": [f"manylinux_2_{glibc}_x86_64" for glibc in range(36, 16, -1)] + ["manylinux2014_x86_64"],
    "Linux arm64": [f"manylinux_2_{glibc}_aarch64" for glibc in range(36, 16, -1)] + ["manylinux2014_aarch64"],
    "macOS arm64": [f"macosx_{major}_0_{kind}" for kind in ("arm64", "universal2") for major in (15, 14, 13, 12, 11)]
    + ["macosx_10_9_universal2"],
}
WITHOUT_WHEELS = {("3.11", "macOS arm64")}  # gevent publishes none: there, take Python 3.12 or newer
BUILD = ["setuptools>=77"]  # the project itself is installed without build isolation, so its builder is pinned too

Pins = dict[str, str]
Hashes = dict[str, set[str]]
Conditions = dict[str, str]


def main() -> None:
    """Resolve, collect hashes, write both files."""
    parser = argparse.ArgumentParser(description="Write the lock files from pyproject.toml.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest allowed versions")
    keep = not parser.parse_args().upgrade
    if sys.version_info[:2] != OLDEST:
        sys.exit(f"Run this with Python {'.'.join(map(str, OLDEST))}, the oldest supported: it decides the versions.")

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    present = read_pins(LOCKS / "run.lock") | read_pins(LOCKS / "test.lock") if keep else {}
    run, _ = resolve(project["dependencies"] + BUILD, present)
    everything = project["dependencies"] + BUILD + project["optional-dependencies"]["test"]
    test, conditions = resolve(everything, present | run)
    hashes = find_hashes(test)

    LOCKS.mkdir(exist_ok=True)
    write(LOCKS / "run.lock", "What a running Plenipo needs.", [], run, conditions, hashes)
    added = {name: version for name, version in test.items() if name not in run}
    write(LOCKS / "test.lock", "What its checks need on top.", ["-r run.lock"], added, conditions, hashes)
    print(f"{len(run)} pins in run.lock, {len(added)} more in test.lock")


def read_pins(path: Path) -> Pins:
    """Name to version of every pin in a lock file; empty if there is no such file."""
    if not path.exists():
        return {}
    return dict(re.findall(r"^([\w.-]+)==([\w.!+]+)", path.read_text(encoding="utf-8"), re.MULTILINE))


def resolve(requirements: list[str], constraints: Pins) -> tuple[Pins, Conditions]:
    """The versions that `requirements` need on any supported Python and platform, and where alone some are needed."""
    found = ask_pip(requirements, constraints, [])
    here = {name_of(item): version_of(item) for item in found}
    elsewhere: Pins = {}
    conditions: Conditions = {}
    for need in (
        need for item in found for need in conditional_needs(item) if canonicalize_name(need.name) not in here
    ):
        for item in ask_pip([*requirements, f"{need.name}{need.specifier}"], constraints | here | elsewhere, []):
            if (name := name_of(item)) not in here:
                elsewhere[name] = version_of(item)
                conditions[name] = " or ".join(sorted({str(need.marker), conditions.get(name, str(need.marker))}))
    return here | elsewhere, conditions


def conditional_needs(item: dict[str, Any]) -> list[Requirement]:
    """What the wheel of a pip report needs on some supported Python and platform, but not on all."""
    needs = [Requirement(line) for line in item["metadata"].get("requires_dist", [])]
    return [one for one in needs if one.marker and any(one.marker.evaluate(e | {"extra": ""}) for e in environments())]


def environments() -> list[dict[str, str]]:
    """Marker environments of the first release of each Python on each platform."""
    systems = (("linux", "Linux", "x86_64"), ("linux", "Linux", "aarch64"), ("darwin", "Darwin", "arm64"))
    return [
        {
            "python_version": python,
            "python_full_version": f"{python}.0",
            "implementation_version": f"{python}.0",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "os_name": "posix",
            "sys_platform": sys_platform,
            "platform_system": system,
            "platform_machine": machine,
        }
        for python in PYTHONS
        for sys_platform, system, machine in systems
    ]


def find_hashes(pins: Pins) -> Hashes:
    """Name to the SHA-256 of every wheel an installation may pick; exits naming what has no wheel somewhere."""
    hashes: Hashes = {name: set() for name in pins}
    for platform, tags in PLATFORMS.items():
        for python in PYTHONS:
            if (python, platform) in WITHOUT_WHEELS:
                continue
            print(f"  wheels for Python {python}, {platform}", flush=True)
            target = ["--no-deps", "--target", "unused", "--implementation", "cp", "--python-version", python]
            target += [word for tag in tags for word in ("--platform", tag)]
            for item in ask_pip([f"{name}=={version}" for name, version in pins.items()], {}, target):
                hashes[name_of(item)].add(item["download_info"]["archive_info"]["hashes"]["sha256"])
    return hashes


def ask_pip(requirements: list[str], constraints: Pins, options: list[str]) -> list[dict[str, Any]]:
    """What pip's report says of each wheel it would install; exits with pip's own words if it finds none."""
    with tempfile.TemporaryDirectory() as folder:
        asked, bounds, report = (Path(folder, name) for name in ("asked.txt", "bounds.txt", "report.json"))
        asked.write_text("\n".join(requirements), encoding="utf-8")
        bounds.write_text("".join(f"{name}=={version}\n" for name, version in constraints.items()), encoding="utf-8")
        command = [
            sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--only-binary=:all:", "--quiet",
            "--disable-pip-version-check", "--report", str(report), "-r", str(asked), "-c", str(bounds), *options,
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=os.environ, check=False)
        if done.returncode:
            sys.exit(f"pip found no solution{' (try --upgrade)' if constraints else ''}:\n{done.stderr}")
        installed: list[dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["install"]
        return installed


def name_of(item: dict[str, Any]) -> str:
    """The name of a wheel in a pip report, as packaging standards compare names."""
    return canonicalize_name(item["metadata"]["name"])


def version_of(item: dict[str, Any]) -> str:
    """The version of a wheel in a pip report."""
    return str(item["metadata"]["version"])


def write(path: Path, title: str, head: list[str], pins: Pins, conditions: Conditions, hashes: Hashes) -> None:
    """One pin a paragraph, with its hashes, in alphabetical order."""
    lines = [f"# {title} Written by tools/lock.py from pyproject.toml: do not edit.", *head]
    for name in sorted(pins):
        where = f" ; {conditions[name]}" if name in conditions else ""
        lines.append(f"{name}=={pins[name]}{where} \\")
        lines.append(" \\\n".join(f"    --hash=sha256:{one}" for one in sorted(hashes[name])))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
