"""A file that somebody uploads as a framework: read, shown, and carried by the form until it is kept."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessment.authored.problem import Place, Problem
from assessment.authored.reading import Written
from assessment.framework import Framework, load, made, names, plain
from assessment.framework_files import WHOLE, FrameworkError, error
from assessment.imports.importing import USUAL_BASE, is_register, whole_framework, wording
from assessment.imports.matching import mapping
from sim.language import Sentence
from web.frameworks.kept import LONGEST_NAME, LONGEST_VERSION

if TYPE_CHECKING:
    from werkzeug.datastructures import FileStorage

MOST_CARRIED = 4 * 1_048_576
"""Bytes of a framework that a form carries, unpacked."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A framework read from a file, and what each entry of the file did to the base; empty where there was none."""

    framework: Framework
    replaced: tuple[Sentence, ...]
    unmatched: tuple[Sentence, ...]
    kept: tuple[Sentence, ...]

    @property
    def payload(self) -> str:
        """The framework as a form's hidden field."""
        packed = zlib.compress(json.dumps(plain(self.framework), ensure_ascii=False).encode(), 9)
        return base64.b64encode(packed).decode()


def taken(file: FileStorage | None, lines: FileStorage | None, sent: Mapping[str, str], most: int) -> Taken:
    """The framework of an uploaded file, by the base and the mapping that were given with it.

    `most` is the most bytes of a file. Raises FrameworkError with every problem.
    """
    name, source = _read(file, most)
    base = sent.get("base", "")
    if not source:
        raise FrameworkError([_problem("upload-no-file", "")])
    if base and base not in names():
        raise FrameworkError([_problem("framework-unknown", base)])
    map_name, mapped = _read(lines, most)
    if not (base or mapped or is_register(source, name)):
        found = Taken(whole_framework(source, name), (), (), ())
    else:
        pairs = mapping(mapped, map_name) if mapped else None
        number = sent.get("number", "").strip() or "1"
        adopted = wording(source, name, load(base or USUAL_BASE), number, pairs)
        unmatched = tuple(step for step in adopted.steps if step.key == "import-step-none")
        replaced = tuple(step for step in adopted.steps if step.key != "import-step-none")
        found = Taken(adopted.framework, replaced, unmatched, adopted.kept)
    _check(found.framework)
    return found


def carried(payload: str) -> Framework:
    """The framework of a form's hidden field, checked as any file is. Raises FrameworkError."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(base64.b64decode(payload, validate=True), MOST_CARRIED)
        data = json.loads(content)
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        raise FrameworkError([_problem("upload-lost", "")]) from None
    framework = made(Written(data))
    _check(framework)
    return framework


def _check(framework: Framework) -> None:
    """Refuse what could not be kept: a name of the platform's own, or one that is too long."""
    if framework.id in names():
        raise FrameworkError([_problem("upload-own-name", framework.id)])
    if len(framework.id) > LONGEST_NAME or len(framework.version) > LONGEST_VERSION or "/" in framework.version:
        raise FrameworkError([_problem("upload-long-name", framework.id[:LONGEST_NAME])])


def _read(file: FileStorage | None, most: int) -> tuple[str, bytes]:
    if file is None or not file.filename:
        return "", b""
    source = file.stream.read(most + 1)
    if len(source) > most:
        raise FrameworkError([_problem("upload-large", file.filename[:80], most=most // 1024)])
    return file.filename.rpartition("/")[2][:80], source


def _problem(key: str, name: str, **values: int) -> Problem:
    return error(key, Place(WHOLE, WHOLE, name), (), **values)
