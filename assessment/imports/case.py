"""A framework from a package of CASE 1.1: a tree of items with their translations, and rubrics for anchors.

Items at the first level are blocks, below them competences, below these criteria. What the platform's own export puts
into `extensions` is taken up; of any other package the base gives the scale, the thresholds and the jury.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from assessment.authored.problem import Path, Place
from assessment.authored.reading import Written
from assessment.exports.case import EXTENSION
from assessment.framework import Framework, plain
from assessment.framework_checks import NUMBER
from assessment.imports.package import Association, Item, Package, RubricCriterion
from assessment.imports.source import whole
from assessment.imports.table import plain as plainly
from assessment.text import WORDS, Language
from sim.language import SOURCE, languages

_COLUMNS = ("activities", "assessment")
_TRANSLATES, _CHILD, _ALIGNED = "isTranslationOf", "isChildOf", ("isRelatedTo", "exactMatchOf")
_ESCO = "http://data.europa.eu/esco/"


def read(package: Package, file: str, base: Framework) -> Written:
    """The package in the form of a framework's file, with the base's scale where it brings none of its own."""
    return _Reading(package, base).written(file)


class _Reading:
    def __init__(self, package: Package, base: Framework) -> None:
        self.package = package
        self.items = {item.identifier: item for item in package.items}
        self.translations: dict[str, list[Item]] = defaultdict(list)
        self.original: dict[str, str] = {}
        for one in self._associations(_TRANSLATES):
            if one.origin.identifier in self.items and one.destination.identifier in self.items:
                self.original[one.origin.identifier] = one.destination.identifier
                self.translations[one.destination.identifier].append(self.items[one.origin.identifier])
        self.children: dict[str, list[Item]] = defaultdict(list)
        placed = set[str]()
        root = package.document.identifier
        for one in sorted(self._associations(_CHILD), key=lambda a: (a.destination.identifier != root, a.place)):
            child = self.items.get(one.origin.identifier)
            # An item stands in one place, its first, so that the tree has no more items than the package.
            if child is not None and child.identifier not in self.original and child.identifier not in placed:
                placed.add(child.identifier)
                self.children[one.destination.identifier].append(child)
        self.rubrics: dict[str, RubricCriterion] = {
            row.item.identifier: row for rubric in package.rubrics for row in rubric.criteria if row.item is not None
        }
        self.aligned: dict[str, list[Association]] = defaultdict(list)
        for one in package.associations:
            if one.kind in _ALIGNED and one.destination.uri.startswith(_ESCO):
                self.aligned[one.origin.identifier].append(one)
        self.data = plain(base)
        self.meanings = [level["meaning"] for level in self.data["levels"][1:]]
        own = package.document.extensions.get(EXTENSION)
        self.own: dict[str, Any] = own if isinstance(own, dict) else {}
        self._head()

    def written(self, file: str) -> Written:
        roots = self.children[self.package.document.identifier]
        below = {child.identifier for children in self.children.values() for child in children} | self.original.keys()
        roots = roots or [item for item in self.package.items if item.identifier not in below]
        self.data["blocks"] = [self._block(root) for root in roots]
        if not self.own:
            spoken = {language for block in self.data["blocks"] for language in block["title"]}
            self.data["languages"] = [one for one in languages() if one in spoken]
            options = sum(block["kind"] == "option" for block in self.data["blocks"])
            self.data["aggregation"]["options_needed"] = min(self.data["aggregation"]["options_needed"], options)
        return Written(self.data, places=dict(_everywhere(self.data, (), whole(file))))

    def _head(self) -> None:
        document = self.package.document
        language = self._language(document.language)
        name = re.sub(r"[^a-z0-9]+", "-", plainly(document.title)).strip("-")[:40].rstrip("-")
        status = "official" if document.adoption == "Adopted" else "proposal"
        self.data |= {"id": name, "version": document.version or "1", "status": status}
        self.data["title"] = {language: document.title}
        self.data["notice"] = {language: document.description or WORDS.say("import-case-notice", language)}
        self.data |= self.own
        # What `extensions` bring is anybody's: it is checked with the rest, and only then taken for what it should be.
        self.concepts: list[Any] = self.data["esco"] if isinstance(self.data["esco"], list) else []
        said = [one for one in self.concepts if isinstance(one, dict)]
        pairs = [(one.get("uri"), one.get("key")) for one in said]
        self.known = {uri: key for uri, key in pairs if isinstance(uri, str) and isinstance(key, str)}

    def _block(self, item: Item) -> dict[str, Any]:
        own = self._own(item)
        code = item.code or item.short
        block: dict[str, Any] = {
            "code": code,
            "status": own.get("status", self.data["status"]),
            "kind": own.get("kind", "common"),
            "title": self._texts(item),
            "tests": self._texts(item, "notes") or self._texts(item),
            "competences": [self._competence(child, code) for child in self.children[item.identifier]],
        }
        return block | _given(own, "registered")

    def _competence(self, item: Item, block: str) -> dict[str, Any]:
        own = self._own(item)
        short = re.fullmatch(NUMBER, item.code) and not item.code.startswith(f"{block}.")
        code = f"{block}.{item.code}" if short else item.code
        below = self.children[item.identifier]
        columns = {kind: child for child in below if (kind := self._column(child))}
        rows = [child for child in below if not self._column(child)]
        competence: dict[str, Any] = {
            "code": code,
            "status": own.get("status", self.data["status"]),
            "name": self._texts(item, "short") or self._texts(item),
            "statement": self._texts(item),
            "core": own.get("core", True),
            "weight": own.get("weight", 1),
            "esco": self._esco(item),
            "criteria": [self._criterion(child, code, place) for place, child in enumerate(rows)],
        }
        competence |= {kind: self._texts(child) for kind, child in columns.items()}
        return competence | _given(own, "registered")

    def _criterion(self, item: Item, competence: str, place: int) -> dict[str, Any]:
        own = self._own(item)
        code = item.code if item.code.startswith(competence) else f"{competence}{chr(ord('a') + place % 26)}"
        rubric = self.rubrics.get(item.identifier)
        criterion: dict[str, Any] = {
            "code": code,
            "status": own.get("status", self.data["status"]),
            "statement": self._texts(item),
            "evidence": self._texts(item, "notes") or self._texts(item),
            "anchors": self._anchors(item),
            "critical": own.get("critical", False),
            "weight": int(rubric.weight) if rubric is not None and rubric.weight == int(rubric.weight) else 1,
        }
        return criterion | _given(own, "observed_by")

    def _anchors(self, item: Item) -> dict[Language, list[str]]:
        """The levels of the item's rubric in each language; the scale's own meanings where it has none."""
        found = dict[Language, list[str]]()
        for said in (item, *self.translations[item.identifier]):
            rubric = self.rubrics.get(said.identifier)
            if rubric is not None:
                ranked = sorted(rubric.levels, key=lambda level: (level.position or 0, level.score or 0))
                found[self._language(said.language)] = [level.description for level in ranked]
        return found or {language: [m.get(language, "") for m in self.meanings] for language in self._texts(item)}

    def _esco(self, item: Item) -> list[str]:
        keys = list[str]()
        for one in self.aligned[item.identifier]:
            target = one.destination
            if target.uri not in self.known:
                self.known[target.uri] = one.notes or target.uri.rpartition("/")[2]
                self.concepts.append({"key": self.known[target.uri], "label": target.title, "uri": target.uri})
            keys.append(self.known[target.uri])
        return keys

    def _texts(self, item: Item, field: str = "statement") -> dict[Language, str]:
        """That text of the item in its language and in those of its translations."""
        said = [
            (self._language(one.language), getattr(one, field)) for one in (item, *self.translations[item.identifier])
        ]
        return {language: text.strip() for language, text in said if text.strip()}

    def _language(self, written: str) -> Language:
        return (written or self.package.document.language or SOURCE).partition("-")[0].lower()

    def _column(self, item: Item) -> str | None:
        own = self._own(item).get("type")
        words = {plainly(WORDS.say(f"case-{kind}", spoken)): kind for kind in _COLUMNS for spoken in languages()}
        return own if own in _COLUMNS else words.get(plainly(item.type))

    def _own(self, item: Item) -> dict[str, Any]:
        own = item.extensions.get(EXTENSION)
        return own if isinstance(own, dict) else {}

    def _associations(self, kind: str) -> Iterable[Association]:
        return (one for one in self.package.associations if one.kind == kind)


def _given(own: dict[str, Any], name: str) -> dict[str, Any]:
    return {name: own[name]} if name in own else {}


def _everywhere(data: Any, path: Path, at: Place) -> Iterator[tuple[Path, Place]]:
    """Every path of the values, each at that one place: JSON's reader keeps no lines."""
    yield path, at
    match data:
        case dict():
            for name, value in data.items():
                yield from _everywhere(value, (*path, name), at)
        case list():
            for place, value in enumerate(data):
                yield from _everywhere(value, (*path, place), at)
