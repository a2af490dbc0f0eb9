"""One door for a table, a CASE package or a fiche: a framework of its own, or wording in the place of ours."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from assessment.authored.reading import Written
from assessment.framework import Framework, load, made
from assessment.framework_files import FrameworkError
from assessment.imports import case, fiche, tabled
from assessment.imports.adopting import Adopted, adopt
from assessment.imports.entries import Register, register_of
from assessment.imports.matching import Line
from assessment.imports.package import is_package, package
from assessment.imports.source import error, text_of, values_of, whole

USUAL_BASE = "expert-ir-cooperation"
"""The framework whose scale and thresholds a file takes up that names none."""


def whole_framework(source: bytes, file: str) -> Framework:
    """The framework of a table or of a CASE package. Raises FrameworkError with every problem."""
    text = text_of(source, file)
    found = _read(text, file, load(USUAL_BASE))
    if isinstance(found, Register):
        raise FrameworkError([error("import-fiche-alone", whole(file), ())])
    for block in found.data["blocks"]:
        for competence in block["competences"]:
            competence["name"] = competence["name"] or competence["statement"]
    return made(found)


def wording(source: bytes, file: str, base: Framework, version: str, lines: Iterable[Line] | None) -> Adopted:
    """The base with the wording of a file in the place of its own.

    `lines` are those of a mapping; without one, codes and likeness decide. Raises FrameworkError with every problem.
    """
    found = _read(text_of(source, file), file, base)
    return adopt(base, found if isinstance(found, Register) else register_of(found), version, lines)


def is_register(source: bytes, file: str) -> bool:
    """Whether a file is a fiche, which is no framework of its own. Raises FrameworkError where it cannot be read."""
    text = text_of(source, file)
    return text.lstrip()[0] in "{[" and fiche.is_fiche(_values(text, file))


def _read(text: str, file: str, base: Framework) -> Written | Register:
    if text.lstrip()[0] not in "{[":
        return tabled.read(text, file, base)
    data = _values(text, file)
    if fiche.is_fiche(data):
        return fiche.register(data, file)
    if is_package(data):
        return case.read(package(data, file), file, base)
    raise FrameworkError([error("import-unknown-json", whole(file), ())])


def _values(text: str, file: str) -> Any:
    """The values of a JSON text; of a list with one entry, that entry."""
    data = values_of(text, file)
    return data[0] if isinstance(data, list) and len(data) == 1 else data
