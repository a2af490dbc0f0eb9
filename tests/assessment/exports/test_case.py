"""CASE 1.1 packages of frameworks, held to the required fields of the information model, and read back.

No package on the index validates CASE, and 1EdTech's OpenAPI file cannot be installed: the tables below are those of
the CASE Service Information Model 1.1 (6.11, 7.1.16, 7.1.23 to 7.1.29, 7.1.35, 7.1.36 and 7.4.1).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from assessment.exports.case import package
from assessment.framework import load, names
from assessment.imports.importing import whole_framework

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
IDENTITY = {"identifier", "uri", "lastChangeDateTime"}
REQUIRED = {
    "CFDocument": IDENTITY | {"creator", "title"},
    "CFItems": IDENTITY | {"fullStatement"},
    "CFAssociations": IDENTITY | {"associationType", "originNodeURI", "destinationNodeURI"},
    "CFItemTypes": IDENTITY | {"title", "description", "hierarchyCode"},
    "CFRubrics": IDENTITY,
    "CFRubricCriteria": IDENTITY,
    "CFRubricCriterionLevels": IDENTITY,
}
ALLOWED = {
    "CFDocument": {
        *("frameworkType", "caseVersion", "officialSourceURL", "publisher", "description", "subject", "subjectURI"),
        *("language", "version", "adoptionStatus", "statusStartDate", "statusEndDate", "licenseURI", "notes"),
        "extensions",
    },
    "CFItems": {
        *("alternativeLabel", "CFItemType", "humanCodingScheme", "listEnumeration", "abbreviatedStatement"),
        *("conceptKeywords", "conceptKeywordsURI", "notes", "subject", "subjectURI", "language", "educationLevel"),
        *("CFItemTypeURI", "licenseURI", "statusStartDate", "statusEndDate", "extensions"),
    },
    "CFAssociations": {"sequenceNumber", "CFAssociationGroupingURI", "notes", "extensions"},
    "CFItemTypes": {"typeCode", "extensions"},
    "CFRubrics": {"title", "description", "CFRubricCriteria", "extensions"},
    "CFRubricCriteria": {
        *("category", "description", "CFItemURI", "weight", "position", "rubricId", "CFRubricCriterionLevels"),
        "extensions",
    },
    "CFRubricCriterionLevels": {
        *("description", "quality", "score", "feedback", "position", "rubricCriterionId", "extensions"),
    },
}
RELATIONS = {
    *("isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo", "replacedBy", "exemplar"),
    *("hasSkillLevel", "isTranslationOf"),
}
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
NUMBERS = {"sequenceNumber", "weight", "position", "score"}


@pytest.fixture(scope="module", params=names())
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def made(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(package(load(name), AT))
    return found


def objects(made: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found = [("CFDocument", made["CFDocument"])]
    found += [(kind, one) for kind in ("CFItems", "CFAssociations", "CFRubrics") for one in made[kind]]
    found += [("CFItemTypes", one) for one in made["CFDefinitions"]["CFItemTypes"]]
    for rubric in made["CFRubrics"]:
        for criterion in rubric["CFRubricCriteria"]:
            found.append(("CFRubricCriteria", criterion))
            found += [("CFRubricCriterionLevels", level) for level in criterion["CFRubricCriterionLevels"]]
    return found


def test_a_package_has_the_parts_of_the_model(made):
    assert made.keys() == {"CFDocument", "CFItems", "CFAssociations", "CFDefinitions", "CFRubrics"}
    assert made["CFDocument"]["caseVersion"] == "1.1"


def test_every_object_has_what_its_class_requires_and_nothing_that_it_lacks(made):
    for kind, one in objects(made):
        assert one.keys() >= REQUIRED[kind], (kind, one)
        assert one.keys() <= REQUIRED[kind] | ALLOWED[kind], (kind, one)


def test_values_are_of_the_types_of_the_model(made):
    for kind, one in objects(made):
        assert re.fullmatch(UUID, one["identifier"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", one["lastChangeDateTime"])
        for field, value in one.items():
            if field in NUMBERS:
                assert isinstance(value, int | float), (kind, field)
            elif not field.endswith(("URI", "Levels", "Criteria")) and field != "extensions":
                assert isinstance(value, str), (kind, field)
                assert value.strip()
            if field.endswith("URI"):
                assert value.keys() >= {"title", "identifier", "uri"}, (kind, field)


def test_every_identifier_is_of_one_object_and_every_reference_of_one_that_is_there(made):
    counted = Counter(one["identifier"] for _, one in objects(made))
    assert max(counted.values()) == 1
    here = {made["CFDocument"]["identifier"], *(item["identifier"] for item in made["CFItems"])}
    for one in made["CFAssociations"]:
        assert one["associationType"] in RELATIONS
        assert one["originNodeURI"]["identifier"] in here
        target = one["destinationNodeURI"]
        assert target["identifier"] in here or target["targetType"] == "ext:ESCO"


def test_every_item_of_another_language_is_a_translation_and_every_item_has_one_parent(made):
    relations = [(one["associationType"], one["originNodeURI"]["identifier"]) for one in made["CFAssociations"]]
    parents = Counter(origin for kind, origin in relations if kind == "isChildOf")
    translated = {origin for kind, origin in relations if kind == "isTranslationOf"}
    for item in made["CFItems"]:
        assert parents[item["identifier"]] == 1
        assert (item["identifier"] in translated) == (item["language"] != "en")


def test_a_rubric_has_the_four_anchors_of_each_criterion_with_their_points(name, made):
    framework = load(name)
    told = {(c["category"], c["description"]): c for r in made["CFRubrics"] for c in r["CFRubricCriteria"]}
    for criterion in framework.criteria():
        for language in framework.languages:
            levels = told[criterion.code, criterion.statement[language]]["CFRubricCriterionLevels"]
            assert [level["description"] for level in levels] == list(criterion.anchors[language])
            assert [level["score"] for level in levels] == [framework.points(level) for level in range(1, 5)]


def test_every_competence_is_related_to_its_concepts_of_esco(name, made):
    framework = load(name)
    related = [one for one in made["CFAssociations"] if one["associationType"] == "isRelatedTo"]
    wanted = sum(len(competence.esco) for competence in framework.competences()) + len(framework.occupations)
    assert len(related) == wanted
    uris = {concept.uri for concept in (*framework.esco, *framework.occupations)}
    assert {one["destinationNodeURI"]["uri"] for one in related} == uris


def test_identifiers_stay_the_same_over_time_and_versions(name, made):
    later = json.loads(package(load(name), datetime(2027, 1, 1, tzinfo=UTC), address="https://school.example/"))
    assert [one["identifier"] for _, one in objects(later)] == [one["identifier"] for _, one in objects(made)]
    assert later["CFItems"][0]["uri"].startswith("https://school.example/ims/case/v1p1/CFItems/")
    assert made["CFItems"][0]["uri"] == f"urn:uuid:{made['CFItems'][0]['identifier']}"


def test_a_package_read_back_is_the_same_framework(name):
    assert whole_framework(package(load(name), AT), "case.json").hash == load(name).hash
