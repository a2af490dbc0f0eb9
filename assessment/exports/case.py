"""A framework as a package of CASE 1.1 (1EdTech, Competencies and Academic Standards Exchange), in JSON.

Every language has its own tree of items, whose translations name the items of the first. Anchors are rubrics, a rubric
for each competence. Identifiers are UUIDs of version 5 made from the framework's name and an item's code, so that they
stay the same over versions. What CASE has no field for (the thresholds, the jury, whose rule observes a criterion)
stands in `extensions` under `plenipo`.

Source: CASE Service Information Model 1.1, tables 6.10 and 7.1.16 to 7.1.36.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from assessment.framework import Block, Competence, Criterion, Framework, plain
from assessment.text import WORDS, Text

NAMESPACE = uuid5(NAMESPACE_URL, "https://plenipo.example/case")
EXTENSION = "plenipo"
TYPES = ("block", "competence", "criterion", "activities", "assessment")
"""The types of items."""
_HELD = ("id", "status", "languages", "title", "notice", "levels", "aggregation", "jury", "esco", "occupations")
_ESCO = "http://data.europa.eu/esco/"


def package(framework: Framework, at: datetime, address: str = "", creator: str = "Plenipo") -> bytes:
    """The package as a JSON document in UTF-8.

    `at` is when it was made, with its time zone; `address` is where objects are served (their URIs are URNs without
    one), `creator` who promulgates the framework.
    """
    made = _Package(framework, at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), address.rstrip("/"))
    return (json.dumps(made.whole(creator), ensure_ascii=False, indent=1) + "\n").encode()


def identifier(framework: str, *names: str) -> str:
    """The identifier of an object of a framework: the same for the same names, whatever its version says."""
    return str(uuid5(NAMESPACE, "/".join((framework, *names))))


@dataclass
class _Package:
    framework: Framework
    at: str
    address: str
    items: list[dict[str, Any]] = field(default_factory=list)
    associations: list[dict[str, Any]] = field(default_factory=list)
    rubrics: list[dict[str, Any]] = field(default_factory=list)

    def whole(self, creator: str) -> dict[str, Any]:
        document = self._document(creator)
        for language in self.framework.languages:
            for place, block in enumerate(self.framework.blocks, 1):
                self._block(block, language, place)
        for concept in self.framework.occupations:
            self._related(self._link("document"), concept.label, concept.uri)
        return {
            "CFDocument": document,
            "CFItems": self.items,
            "CFAssociations": self.associations,
            "CFDefinitions": {"CFItemTypes": [self._type(name) for name in TYPES]},
            "CFRubrics": self.rubrics,
        }

    def _document(self, creator: str) -> dict[str, Any]:
        framework, first = self.framework, self.framework.languages[0]
        content = plain(framework)
        return {
            **self._identity("document", kind="CFDocuments"),
            "caseVersion": "1.1",
            "creator": creator,
            "title": framework.title[first],
            "description": framework.notice[first],
            "language": first,
            "version": framework.version,
            "adoptionStatus": "Adopted" if framework.status == "official" else "Draft",
            "extensions": {EXTENSION: {name: content[name] for name in _HELD}},
        }

    def _block(self, block: Block, language: str, place: int) -> None:
        extension = {"kind": block.kind, **self._common(block)}
        self._item("block", block.code, language, block.title, extension, notes=block.tests[language])
        self._child(block.code, language, "document", place)
        for number, competence in enumerate(block.competences, 1):
            self._competence(competence, language, block.code, number)

    def _competence(self, competence: Competence, language: str, above: str, place: int) -> None:
        code = competence.code
        extension = {"core": competence.core, "weight": competence.weight, **self._common(competence)}
        self._item(
            *("competence", code, language, competence.statement, extension),
            abbreviatedStatement=competence.name[language],
        )
        self._child(code, language, above, place)
        columns = (("activities", competence.activities), ("assessment", competence.assessment))
        for name, column in columns:
            if column is not None:
                self._item(name, f"{code}/{name}", language, column, {}, humanCodingScheme=None)
                self._child(f"{code}/{name}", language, code, 0)
        for number, criterion in enumerate(competence.criteria, 1):
            extension = {"status": criterion.status, "critical": criterion.critical}
            if criterion.observed_by is not None:
                extension["observed_by"] = criterion.observed_by
            self._item(
                *("criterion", criterion.code, language, criterion.statement, extension),
                notes=criterion.evidence[language],
            )
            self._child(criterion.code, language, code, number)
        self._rubric(competence, language)
        if language == self.framework.languages[0]:
            known = {concept.key: concept for concept in self.framework.esco}
            for key in competence.esco:
                self._related(self._link(code, language), known[key].label, known[key].uri, key)

    def _rubric(self, competence: Competence, language: str) -> None:
        names = ("rubric", competence.code, language)
        criteria = [
            self._rubric_criterion(criterion, language, number)
            for number, criterion in enumerate(competence.criteria, 1)
        ]
        title = f"{competence.code} {competence.name[language]}"
        self.rubrics.append({**self._identity(*names, kind="CFRubrics"), "title": title, "CFRubricCriteria": criteria})

    def _rubric_criterion(self, criterion: Criterion, language: str, place: int) -> dict[str, Any]:
        names = ("rubric", criterion.code, language)
        levels = [
            {
                **self._identity(*names, str(level.level), kind="CFRubricCriterionLevels"),
                "quality": level.name[language],
                "score": level.points,
                "description": criterion.anchor(level.level)[language],
                "position": level.level,
            }
            for level in self.framework.levels[1:]
        ]
        return {
            **self._identity(*names, kind="CFRubricCriteria"),
            "category": criterion.code,
            "description": criterion.statement[language],
            "CFItemURI": self._link(criterion.code, language),
            "weight": criterion.weight,
            "position": place,
            "CFRubricCriterionLevels": levels,
        }

    def _item(
        self, kind: str, code: str, language: str, text: Text, extension: Mapping[str, Any], **more: str | None
    ) -> None:
        first = self.framework.languages[0]
        item = {
            **self._identity(code, language, kind="CFItems"),
            "fullStatement": text[language],
            "humanCodingScheme": code,
            "CFItemType": WORDS.say(f"case-{kind}", first),
            "CFItemTypeURI": self._type_link(kind),
            "language": language,
            **more,
            "extensions": {EXTENSION: {"type": kind, **extension}},
        }
        self.items.append({name: value for name, value in item.items() if value is not None})
        if language != first:
            self._associate("isTranslationOf", self._link(code, language), self._link(code, first))

    def _child(self, code: str, language: str, above: str, place: int) -> None:
        parent = self._link("document") if above == "document" else self._link(above, language)
        self._associate("isChildOf", self._link(code, language), parent, sequenceNumber=place)

    def _related(self, origin: Mapping[str, str], label: str, uri: str, key: str = "") -> None:
        target = {"title": label, "identifier": uri.removeprefix(_ESCO), "uri": uri, "targetType": "ext:ESCO"}
        self._associate("isRelatedTo", origin, target, **({"notes": key} if key else {}))

    def _associate(
        self, kind: str, origin: Mapping[str, str], destination: Mapping[str, str], **more: str | int
    ) -> None:
        names = ("association", kind, origin["identifier"], destination["identifier"])
        self.associations.append(
            {
                **self._identity(*names, kind="CFAssociations"),
                "associationType": kind,
                "originNodeURI": origin,
                "destinationNodeURI": destination,
                **more,
            }
        )

    def _type(self, kind: str) -> dict[str, Any]:
        first = self.framework.languages[0]
        return {
            **self._identity("type", kind, kind="CFItemTypes"),
            "title": WORDS.say(f"case-{kind}", first),
            "description": WORDS.say(f"case-{kind}.about", first),
            "hierarchyCode": str(TYPES.index(kind) + 1),
            "typeCode": kind,
        }

    def _type_link(self, kind: str) -> dict[str, str]:
        found = self._type(kind)
        return {name: found[name] for name in ("title", "identifier", "uri")}

    def _common(self, item: Block | Competence) -> dict[str, Any]:
        common: dict[str, Any] = {"status": item.status}
        if item.registered is not None:
            wording = {part: list(spoken) for part, spoken in item.registered.wording.items()}
            common["registered"] = {"code": item.registered.code, "wording": wording}
        return common

    def _link(self, *names: str) -> dict[str, str]:
        found = self._identity(*names, kind="CFDocuments" if names == ("document",) else "CFItems")
        return {"title": names[0], "identifier": found["identifier"], "uri": found["uri"]}

    def _identity(self, *names: str, kind: str) -> dict[str, str]:
        made = identifier(self.framework.id, *names)
        uri = f"{self.address}/ims/case/v1p1/{kind}/{made}" if self.address else UUID(made).urn
        return {"identifier": made, "uri": uri, "lastChangeDateTime": self.at}
