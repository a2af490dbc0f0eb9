"""Finding the profiles of a domain in a folder or among files, whatever their form; each form reads its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assessment.authored.system import why
from scenarios.domains import genius, geniusweb, negolog
from scenarios.domains.markup import read_xml
from scenarios.domains.opened import FORM_NAMES, Form, Opened, Profile, join
from scenarios.domains.source import read_json
from scenarios.domains.words import DomainError, said
from sim.language import Sentence

MOST_FILES = 1_000


@dataclass
class _Found:
    """The files by kind: profiles in the files' order, domain files, and the names of files that are neither."""

    profiles: list[Profile] = field(default_factory=list)
    numbers: dict[str, dict[str, str]] = field(default_factory=dict)
    templates: list[genius.Template] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def open_folder(folder: Path, path: str) -> Opened:
    """The domain whose profiles a folder holds, in the order of their names. Raises DomainError with what is wrong."""
    try:
        inside = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        raise DomainError("unreadable", path, why=why(error)) from None
    files = [entry for entry in inside if entry.is_file() and entry.suffix.lower() in (".json", ".xml")]
    folders = [entry for entry in inside if entry.is_dir()]
    if not files and folders:
        raise DomainError("folders-inside", path, inside=", ".join(str(entry) for entry in folders[:3]))
    return open_files(files[:MOST_FILES], path)


def open_files(files: Sequence[Path], path: str) -> Opened:
    """The domain of these files, one profile each, beside at most a domain file. Raises DomainError."""
    found = _Found()
    for file in files:
        _take(file, found)
    forms: list[Form] = list(dict.fromkeys(profile.form for profile in found.profiles))
    if len(forms) > 1:
        raise DomainError("several-forms", path, first=FORM_NAMES[forms[0]], second=FORM_NAMES[forms[1]])
    others = {"others": len(found.others), "what": ", ".join(found.others[:8])}
    if not found.profiles:
        raise DomainError("no-profile", path, **others)
    if len(found.profiles) == 1:
        raise DomainError("one-profile", path, file=Path(found.profiles[0].file).name, **others)
    profiles, notes = _arranged(found)
    return join(path, profiles, notes)


def _take(file: Path, found: _Found) -> None:
    if file.suffix.lower() == ".xml":
        _take_xml(file, found)
        return
    data = read_json(file)
    if negolog.is_profile(data):
        found.profiles.append(negolog.profile(data, file))
    elif geniusweb.is_profile(data):
        found.profiles.append(geniusweb.profile(data, file))
    elif file.stem.lower().startswith("profile") and not geniusweb.is_domain(data):
        raise DomainError("unknown-form", str(file))
    else:
        found.others.append(file.name)  # figures, a domain alone: what published folders keep beside the profiles


def _take_xml(file: Path, found: _Found) -> None:
    if file.name.lower() == "pareto.xml":
        found.others.append(file.name)  # GENIUS leaves its frontier there, as lines of numbers
        return
    root = read_xml(file)
    match genius.read_space(root, file):
        case Profile() as profile:
            found.profiles.append(profile)
            found.numbers[profile.file] = genius.issue_numbers(root, file)
        case genius.Template() as template:
            found.templates.append(template)
            found.others.append(file.name)
        case None:
            found.others.append(file.name)


def _arranged(found: _Found) -> tuple[list[Profile], list[Sentence]]:
    """The profiles as the domain file orders them; as they are, with a note, where it does not fit them all."""
    notes = []
    for template in found.templates:
        fitted = [genius.arranged(p, found.numbers[p.file], template) for p in found.profiles]
        fitting = [profile for profile in fitted if profile is not None]
        if len(fitting) == len(fitted):
            return fitting, []
        notes.append(said("template-differs", file=template.file))
    return found.profiles, notes
