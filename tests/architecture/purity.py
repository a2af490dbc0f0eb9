"""Things that sim never touches: files, networks, clocks, environments, and dice without a seed."""

import ast
import sys
from collections.abc import Iterator

from tests.architecture.source import OUTSIDE, ROOMS, Source

SIM_LIBRARIES = {"numpy", "mesa", "msgspec", "networkx", "babel", "fluent", "rapidfuzz", "snowballstemmer"}

# Modules that would give sim a file, a network, a process, a clock, an environment, or dice of its own.
SIM_NEVER_IMPORTS = {
    *(
        "os",
        "pathlib",
        "io",
        "shutil",
        "tempfile",
        "glob",
        "fileinput",
        "linecache",
        "mmap",
        "fcntl",
        "zipfile",
        "tarfile",
    ),
    *("gzip", "bz2", "lzma", "shelve", "dbm", "sqlite3", "importlib", "runpy"),
    *(
        "socket",
        "ssl",
        "select",
        "selectors",
        "socketserver",
        "asyncio",
        "urllib",
        "http",
        "ftplib",
        "smtplib",
        "imaplib",
    ),
    *("poplib", "xmlrpc", "webbrowser", "requests", "httpx"),
    *("subprocess", "pty", "signal", "threading", "ctypes", "atexit", "logging", "syslog"),
    *("sys", "platform", "getpass", "locale", "time", "sched", "zoneinfo", "secrets"),
}
WORD_FILES = ("sim/language", "sim/reading")  # where sim reads files: its own sentences and words, as package resources
SIM_NEVER_CALLS = {"open", "print", "input", "exec", "eval", "compile", "breakpoint", "__import__"}
SIM_NEVER_NAMES = {
    *(f"datetime.datetime.{name}" for name in ("now", "utcnow", "today")),
    "datetime.date.today",
    *(f"uuid.{name}" for name in ("uuid1", "uuid4", "uuid6", "uuid7", "uuid8", "getnode")),
    *(f"numpy.{name}" for name in ("load", "save", "savez", "savez_compressed", "loadtxt", "savetxt", "genfromtxt")),
    *(f"numpy.{name}" for name in ("fromfile", "memmap")),
}
SEEDED_DICE = {
    "random.Random",
    *(
        f"numpy.random.{name}"
        for name in ("default_rng", "SeedSequence", "PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937")
    ),
}
DICE_TYPES = {"numpy.random.Generator", "numpy.random.BitGenerator"}


def sim_imports(source: Source) -> Iterator[str]:
    """sim has no files, network, clock, environment or dice of its own, and few libraries."""
    if source.room != "sim":
        return
    for line, name in source.imports():
        top = name.split(".")[0]
        if name.startswith("importlib.resources") and any(map(source.path.is_relative_to, WORD_FILES)):
            continue
        if top in SIM_NEVER_IMPORTS:
            yield source.offence(line, f"sim imports {name}; pass in what it would have given")
        elif (
            top not in sys.stdlib_module_names and top not in SIM_LIBRARIES and top not in ROOMS and top not in OUTSIDE
        ):
            yield source.offence(line, f"sim imports {name}; it may use {', '.join(sorted(SIM_LIBRARIES))} alone")


def sim_purity(source: Source) -> Iterator[str]:
    """sim opens no file, prints nothing, reads no clock and rolls only dice that were seeded."""
    if source.room != "sim":
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            if called in SIM_NEVER_CALLS and called not in source.aliases:
                yield source.offence(node.lineno, f"sim calls {called}(); it does no I/O and runs no text")
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            unseeded = not given or (isinstance(given[0], ast.Constant) and given[0].value is None)
            if source.full_name(node.func) in SEEDED_DICE and unseeded:
                yield source.offence(
                    node.lineno, f"sim makes {source.full_name(node.func)} without a seed; pass one in"
                )
        if isinstance(node, ast.Attribute | ast.Name):
            name = source.full_name(node)
            dice = name.startswith(("random.", "numpy.random.")) and name not in SEEDED_DICE | DICE_TYPES
            method_of_type = name.rpartition(".")[0] in SEEDED_DICE | DICE_TYPES
            if name in SIM_NEVER_NAMES or (dice and not method_of_type):
                yield source.offence(node.lineno, f"sim uses {name}; clock, files and dice are passed in")
