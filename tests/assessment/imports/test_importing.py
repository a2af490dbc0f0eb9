"""Frameworks read from tables, CASE packages and fiches, and what is said of files that cannot be read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assessment.exports.case import package
from assessment.exports.table import table
from assessment.framework import FrameworkError, load, names
from assessment.framework_writing import files
from assessment.imports.importing import is_register, whole_framework, wording
from assessment.imports.matching import mapping
from tests.assessment.imports.fiche import FICHE, OURS, bytes_of


def said(source: bytes, file: str = "file.csv") -> str:
    with pytest.raises(FrameworkError) as caught:
        whole_framework(source, file)
    return str(caught.value)


# A register's wording in the place of ours


def test_a_fiche_replaces_titles_statements_and_terms_and_keeps_criteria_and_rules():
    made = wording(bytes_of(FICHE), "fiche.json", OURS, "2", None).framework
    assert (made.id, made.version, made.title["fr"]) == ("rncp99999", "2", "Expert en relations internationales")
    assert made.title["en"] == OURS.title["en"]
    block, competence = made.block("B1"), made.competence("B1.2")
    assert block.title["fr"] == "Piloter des relations et une coopération internationales"
    assert block.tests["fr"] == "Mise en situation reconstituée, dossier écrit et oral devant le jury."
    assert competence.statement["fr"] == (
        "Préparer une négociation en fixant un mandat, des objectifs et une position de repli"
    )
    assert competence.statement["en"] == OURS.competence("B1.2").statement["en"]
    assert list(made.criteria()) == list(OURS.criteria())


def test_what_a_fiche_replaced_is_official_in_french_and_the_rest_a_proposal():
    made = wording(bytes_of(FICHE), "fiche.json", OURS, "2", None).framework
    assert made.status == "proposal"
    official = {item.code for item in (*made.blocks, *made.competences()) if item.status == "official"}
    assert official == {"B1", "B1.1", "B1.2"}
    registered = made.competence("B1.2").registered
    assert registered is not None
    assert (registered.code, dict(registered.wording)) == ("RNCP99999BC01.C1.2", {"statement": ("fr",)})
    assert "RNCP99999" in made.notice["en"]


def test_what_each_entry_does_and_what_stays_ours_is_told():
    adopted = wording(bytes_of(FICHE), "fiche.json", OURS, "2", None)
    told = [step.said("en") for step in adopted.steps]
    assert len(told) == 7
    assert "replaces B1.1 “Analyse actors and power relations”, whose words are" in told[1]
    assert told[3] == (
        "RNCP99999BC01.C1.3 “Dresser l’inventaire des fournitures de bureau” has no counterpart: nothing is replaced"
    )
    assert len(adopted.kept) == len(OURS.blocks) + 34 - 3


def test_a_mapping_decides_alone(tmp_path: Path):
    source = "officiel;nôtre\nRNCP99999BC02;B2\nRNCP99999BC02.C1;B2.5\nRNCP99999BC02.C2;\n".encode()
    adopted = wording(bytes_of(FICHE), "fiche.json", OURS, "2", mapping(source, "map.csv"))
    made = adopted.framework
    assert made.block("B2").title["fr"] == "Tenir la comptabilité d’une association"
    assert made.competence("B2.5").statement["fr"] == "Tenir un journal"
    assert {b.code for b in made.blocks if b.status == "official"} == {"B2"}
    assert sum("as the mapping says" in step.said("en") for step in adopted.steps) == 2


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("RNCP99999BC09,B1", "map.csv:2: the file has no entry “RNCP99999BC09”. Did you mean “RNCP99999BC02”?"),
        ("RNCP99999BC01,B9", "map.csv:2: the framework has no block “B9”"),
        ("RNCP99999BC01.C1.1,B1", "map.csv:2: the framework has no competence “B1”"),
        ("RNCP99999BC01,B1\nRNCP99999BC02,B1", "map.csv:3: B1 is already given at line 2"),
    ],
)
def test_a_mapping_that_names_what_there_is_not_is_told_by_line(lines, told):
    with pytest.raises(FrameworkError) as caught:
        wording(bytes_of(FICHE), "fiche.json", OURS, "2", mapping(f"official,ours\n{lines}\n".encode(), "map.csv"))
    assert told in str(caught.value)


def test_a_table_of_official_wording_replaces_ours_by_equal_codes():
    source = "code;énoncé;activités;modalités d’évaluation\nB3;Tenir la crise;;Une épreuve.\n"
    source += "B3.2;Établir le point de situation;Cellule de crise.;Note en une heure.\n"
    made = wording("\ufeff".encode() + source.encode(), "wording.csv", OURS, "1", None).framework
    competence = made.competence("B3.2")
    assert competence.activities["fr"] == "Cellule de crise."
    assert competence.assessment["fr"] == "Note en une heure."
    assert competence.criteria == OURS.competence("B3.2").criteria
    assert made.block("B3").tests["fr"] == "Une épreuve."


def test_a_fiche_alone_is_no_framework():
    assert is_register(bytes_of(FICHE), "fiche.json")
    assert "a fiche has no criteria" in said(bytes_of(FICHE), "fiche.json")


# A framework of its own


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", names())
def test_a_table_read_back_says_the_same_of_every_block(name: str, language: str):
    made, original = whole_framework(table(load(name), language), "table.csv"), load(name)
    assert made.blocks == original.blocks
    assert (made.id, made.version, made.title, made.notice) == (name, original.version, original.title, original.notice)


def test_a_table_in_one_language_makes_a_framework_of_that_language():
    head = "code\tstatement\tassessment\tevidence\tlevel 1\tlevel 2\tlevel 3\tlevel 4\tobserved by\n"
    rows = ["A1\tHold a line\tOne exercise", "A1.1\tHold it in writing"]
    rows += [f"A1.1{c}\tStatement {c}\t\tThe log\tNone\tLate\tOn time\tAhead\tB3.2a" for c in "ab"]
    made = whole_framework((head + "\n".join(rows)).encode(), "small.csv")
    assert made.languages == ("en",)
    assert made.id == "small"
    assert made.competence("A1.1").name["en"] == "Hold it in writing"
    assert made.criterion("A1.1b").rule == "B3.2a"
    assert made.aggregation.options_needed == 0


@pytest.mark.parametrize("name", names())
def test_files_written_are_read_back_to_the_same_hash(name: str, tmp_path: Path):
    for file, text in files(load(name)).items():
        (tmp_path / file).write_text(text, "utf-8")
    assert load(tmp_path).hash == load(name).hash


def test_what_was_adopted_survives_case_and_files(tmp_path: Path):
    made = wording(bytes_of(FICHE), "fiche.json", OURS, "2", None).framework
    assert whole_framework(package(made, datetime(2026, 1, 1, tzinfo=UTC)), "case.json").hash == made.hash
    for file, text in files(made).items():
        (tmp_path / file).write_text(text, "utf-8")
    assert load(tmp_path).hash == made.hash


def foreign(**more: Any) -> dict[str, Any]:
    """A package of somebody else's: no extensions, one language, four levels in one rubric."""

    def node(name: str) -> dict[str, str]:
        return {"identifier": name, "uri": f"urn:x:{name}", "title": name}

    items = [("blk", "A1", "Hold a line"), ("cmp", "C1", "Hold it in writing"), ("c1", "", "First"), ("c2", "", "Last")]
    tree = [("blk", "doc"), ("cmp", "blk"), ("c2", "cmp"), ("c1", "cmp")]
    levels = [{"description": f"Level {n}", "position": n} for n in (4, 2, 3, 1)]
    return {
        "CFDocument": {"identifier": "doc", "title": "Lines held", "language": "en-GB"},
        "CFItems": [{"identifier": i, "humanCodingScheme": c, "fullStatement": s} for i, c, s in items],
        "CFAssociations": [
            {
                "associationType": "isChildOf",
                "originNodeURI": node(child),
                "destinationNodeURI": node(parent),
                "sequenceNumber": {"c1": 1, "c2": 2}.get(child, 1),
            }
            for child, parent in tree
        ],
        "CFRubrics": [{"CFRubricCriteria": [{"CFItemURI": node("c1"), "CFRubricCriterionLevels": levels}]}],
    } | more


def test_a_package_of_somebody_elses_is_read_by_its_tree_and_its_rubrics():
    made = whole_framework(bytes_of(foreign()), "their.json")
    assert made.id == "lines-held"
    (competence,) = made.competences()
    assert competence.code == "A1.C1"
    assert [c.code for c in competence.criteria] == ["A1.C1a", "A1.C1b"]
    assert [c.statement["en"] for c in competence.criteria] == ["First", "Last"]
    assert competence.criteria[0].anchors["en"] == ("Level 1", "Level 2", "Level 3", "Level 4")
    assert competence.criteria[1].anchor(1)["en"] == OURS.levels[1].meaning["en"]


def test_a_package_that_departs_from_the_form_is_told_field_by_field():
    data = foreign()
    del data["CFDocument"]["title"]
    data["CFItems"][0]["fullStatement"] = 7
    data["CFItems"][2]["identifier"] = "c2"
    told = said(bytes_of(data), "their.json")
    assert "CFDocument title: “title” is missing here" in told
    assert "CFItems [1] fullStatement: The number 7 cannot stand here" in told
    data = foreign()
    data["CFItems"][2]["identifier"] = "c2"
    assert "two items have the identifier c2" in said(bytes_of(data), "their.json")


@pytest.mark.parametrize(
    "own",
    [
        {"esco": 7},
        {"esco": [{"uri": [], "key": {}}]},
        {"levels": "none"},
        {"aggregation": None},
        {"languages": 3},
        {"languages": [{}]},
        {"title": []},
        {"blocks": 1},
    ],
)
def test_what_extensions_bring_is_checked_as_the_rest_is(own: dict[str, Any]):
    data = foreign()
    data["CFDocument"]["extensions"] = {"plenipo": own}
    data["CFItems"][0]["extensions"] = {"plenipo": {"kind": [], "status": {}, "registered": "x"}}
    data["CFItems"][1]["extensions"] = {"plenipo": {"type": [], "weight": "x", "core": 9}}
    assert "their.json" in said(bytes_of(data), "their.json")


def test_a_competence_without_two_criteria_is_told_by_its_code():
    data = foreign()
    data["CFAssociations"] = data["CFAssociations"][:-1]
    assert "A1.C1 criteria: There are 1 here. Give at least 2." in said(bytes_of(data), "their.json")


def test_a_tree_that_bites_its_tail_is_read_to_its_third_level_and_no_further():
    data = foreign()
    data["CFAssociations"].append(
        {
            "associationType": "isChildOf",
            "originNodeURI": {"identifier": "blk"},
            "destinationNodeURI": {"identifier": "cmp"},
        }
    )
    assert whole_framework(bytes_of(data), "their.json").blocks


def test_an_item_under_many_parents_stands_in_one_place_and_the_tree_does_not_grow():
    def node(name: str) -> dict[str, str]:
        return {"identifier": name}

    items = [{"identifier": f"i{n}", "humanCodingScheme": f"A{n}", "fullStatement": "Text"} for n in range(300)]
    parents = [("doc", range(100)), *((f"i{n}", range(100, 200)) for n in range(100))]
    parents += [(f"i{n}", range(200, 300)) for n in range(100, 200)]
    data = foreign(
        CFItems=items,
        CFAssociations=[
            {"associationType": "isChildOf", "originNodeURI": node(f"i{child}"), "destinationNodeURI": node(parent)}
            for parent, children in parents
            for child in children
        ],
    )
    with pytest.raises(FrameworkError) as caught:
        whole_framework(bytes_of(data), "their.json")
    assert len(caught.value.problems) < 1_000


# Files that are refused


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (b"x" * 50_000_000, "The file has 50,000,000 bytes and the most is 4,194,304"),
        (b"  \n", "is empty"),
        (b"[" * 100_000, "nested more than 40 levels deep"),
        (b'{"a": ' * 100 + b"1" + b"}" * 100, "nested more than 40 levels deep"),
        (b'{"a": "' + b'\\"' * 1_500_000, "the file cannot be read from here on"),
        (b'{"a": "[[[[' + b"[" * 100 + b'", "b": NaN}', "the file cannot be read from here on"),
        (b'{"a": NaN}', "the file cannot be read from here on"),
        (b'{"a": 1' + b"0" * 5000 + b"}", "the file cannot be read from here on"),
        (b'{"a": 1,}', "the file cannot be read from here on"),
        (b'{"a": 1}', "neither a CASE package (with CFDocument) nor a fiche"),
        (b"<!DOCTYPE html><p>503</p>", "is HTML or XML"),
        (b"PK\x03\x04rest", "is a spreadsheet, an archive or a PDF"),
        ("code;énoncé\n".encode("utf-16"), "is written in UTF-16"),
        ("code;énoncé\nB1;Négocier".encode("latin-1"), "file.csv:1: the byte 0xE9 is not UTF-8"),
        (b"code;name\nB1;x\x00y", "U+0000"),
        (b"code;name\n", "has headings but no row"),
        (b"code;statemant\nB1;x", "no column is called “statemant”. Did you mean “statement”?"),
        (b"code;name;name\nB1;x;y", "two columns are called “name”"),
        (b"code;name\nB1;=HYPERLINK(A1)", "file.csv:2: name: this cell begins like a formula"),
        (b"code;name\nB1;<script>x</script>", "this text holds markup (“<script>”)"),
        (b"code;name\nB1;x;y;z", "file.csv:2: this row has 4 cells under 2 headings"),
        (b'code;name\nB1;"never closed', "the table cannot be read from here on"),
        (b"code;name\nB1;" + b"x" * 9_000, "this cell has more than 8,000 characters"),
        (b"code;name\n;x", "this row has no code"),
        (b"code;name\nB 1!;x", "“B 1!” is no code of a block"),
        (b"code;name\nB1.1;x", "B1.1 stands under nothing: the row of B1 comes before it"),
        (b"code;statement\nB1;x\nB1.1;y\nB1.1a;z", "file.csv:4: B1.1a anchors"),
        (b"code;statement;weight\nB1;x;\nB1.1;y;many", "file.csv:3: B1.1 weight"),
        (
            b"code;statement;critical\nB1;x;\nB1.1;y;\nB1.1a;z;maybe",
            "the column critical takes yes or no; found “maybe”",
        ),
        (b"code;statement\n" + b"B1;x\n" * 5_001, "the table has more than 5,000 rows"),
    ],
)
def test_a_hostile_or_broken_file_gets_a_clear_answer(source: bytes, told: str):
    assert told in said(source)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"BLOCS_COMPETENCES": []}, "the fiche has no BLOCS_COMPETENCES"),
        ({"BLOCS_COMPETENCES": ["x"]}, "the field BLOCS_COMPETENCES is missing or is no text"),
        (
            {"BLOCS_COMPETENCES": [{"CODE": "A1", "LIBELLE": "x", "LISTE_COMPETENCES": "Tenir\n" * 200}]},
            "a block lists more than 100 competences",
        ),
        ({"INTITULE": "<a" * 30_000}, "the field INTITULE has more than 50,000 characters"),
        ({"BLOCS_COMPETENCES": FICHE["BLOCS_COMPETENCES"] * 40}, "the fiche has more than 60 blocks"),
        ({"INTITULE": None}, "INTITULE: the field INTITULE is missing or is no text"),
        ({"INTITULE": "<img src=x onerror=alert(1)>"}, "this text holds markup (“<img>”)"),
        ({"INTITULE": "=1+1"}, "this cell begins like a formula"),
    ],
)
def test_a_fiche_that_lacks_or_hides_something_gets_a_clear_answer(change: dict[str, Any], told: str):
    with pytest.raises(FrameworkError) as caught:
        wording(bytes_of(FICHE | change), "fiche.json", OURS, "1", None)
    assert told in str(caught.value)


# The command
