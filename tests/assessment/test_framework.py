"""The framework that comes with the platform, and what is said of a file that cannot be used."""

from __future__ import annotations

import re
import shutil
from itertools import chain
from pathlib import Path

import pytest

from assessment.framework import FRAMEWORKS, Framework, FrameworkError, load, names

NAME = "expert-ir-cooperation"


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load(NAME)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FRAMEWORKS / NAME, tmp_path / "framework"))


def swap(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def problems(path: Path) -> list[str]:
    with pytest.raises(FrameworkError) as caught:
        load(path)
    return str(caught.value).splitlines()


def test_it_has_the_six_blocks_the_34_competences_and_their_106_criteria(framework: Framework) -> None:
    assert [block.code for block in framework.blocks] == ["B1", "B2", "B3", "O1", "O2", "O3"]
    assert len(list(framework.competences())) == 34
    assert len(list(framework.criteria())) == 106


def test_three_blocks_are_common_and_three_are_options(framework: Framework) -> None:
    assert [block.kind for block in framework.blocks] == ["common"] * 3 + ["option"] * 3


def test_the_critical_criteria_are_the_starred_ones(framework: Framework) -> None:
    assert {c.code for c in framework.criteria() if c.critical} == {
        *("B1.2a", "B1.3a", "B2.3a", "B2.6c", "B3.2b", "B3.4a", "B3.6c"),
        *("O1.2c", "O1.3c", "O1.4a", "O2.1c", "O2.2a", "O2.4b", "O3.1b", "O3.2b", "O3.4b", "O3.5a"),
    }


def test_nothing_in_it_claims_to_be_the_registered_wording(framework: Framework) -> None:
    statuses = {framework.status} | {item.status for item in framework.blocks}
    statuses |= {item.status for item in framework.competences()} | {item.status for item in framework.criteria()}
    assert statuses == {"proposal"}
    assert "RNCP" not in "".join(path.read_text("utf-8") for path in (FRAMEWORKS / NAME).iterdir())


@pytest.mark.parametrize("name", names())
def test_the_levels_of_one_criterion_are_described_by_four_different_anchors(name: str) -> None:
    for criterion in load(name).criteria():
        assert [len(set(four)) for four in criterion.anchors.values()] == [4, 4], criterion.code


@pytest.mark.parametrize("name", names())
def test_every_sentence_ends_as_a_sentence(name: str) -> None:
    for criterion in load(name).criteria():
        texts = [*criterion.statement.values(), *criterion.evidence.values()]
        for text in (*texts, *chain(*criterion.anchors.values())):
            assert re.fullmatch(r"\S.*[^ .]\.", text), (criterion.code, text)


@pytest.mark.parametrize("name", names())
def test_french_text_keeps_its_punctuation_on_the_line_and_its_curly_apostrophes(name: str) -> None:
    for path in (FRAMEWORKS / name).iterdir():
        for line in path.read_text("utf-8").splitlines():
            if not line.lstrip().startswith(("#", "- {key")):
                assert not re.search(r" [;:?!%»]|« |\w'\w", line), (path.name, line)


@pytest.mark.parametrize("name", names())
def test_every_competence_is_aligned_with_esco(name: str) -> None:
    framework = load(name)
    keys = {concept.key for concept in framework.esco}
    assert all(competence.esco and keys >= {*competence.esco} for competence in framework.competences())


@pytest.mark.parametrize("name", names())
def test_every_competence_has_its_three_columns_in_each_language(name: str) -> None:
    told = list[str]()
    for competence in load(name).competences():
        for column in (competence.activities, competence.assessment):
            assert column is not None, competence.code
            assert [*column] == ["en", "fr"]
            assert all(re.fullmatch(r"\S.{40,}[^ .]\.", text) for text in column.values()), competence.code
            told += column.values()
    assert len(set(told)) == len(told)


def test_the_scale_and_the_thresholds_are_the_published_proposal(framework: Framework) -> None:
    rules = framework.aggregation
    assert [level.points for level in framework.levels] == [None, 5, 9, 13, 18]
    assert (rules.acquired_mean, rules.partial_mean, rules.mark_maximum) == (2.5, 1.75, 20)
    assert (rules.critical_floor, rules.decided_share) == (2, 0.8)


def test_an_anchor_is_read_by_level_in_each_language(framework: Framework) -> None:
    assert framework.criterion("B1.3b").anchor(1)["fr"] == "Répète des positions, sans plus."
    with pytest.raises(ValueError, match="levels 1 to 4"):
        framework.criterion("B1.3b").anchor(0)


def test_the_hash_does_not_change_with_the_layout_of_the_files(framework: Framework, folder: Path) -> None:
    path = folder / "b1.yaml"
    path.write_text(
        "# a remark\n" + path.read_text("utf-8").replace("esco: [e10, e13]", "esco:\n      - e10\n      - e13")
    )
    assert load(folder).hash == framework.hash


def test_a_framework_of_before_the_three_columns_keeps_the_hash_it_had(folder: Path) -> None:
    for path in folder.glob("*.yaml"):
        kept = re.sub(r"    (activities|assessment):\n(      \w+: .*\n)+", "", path.read_text("utf-8"))
        path.write_text(re.sub(r'version: "[0-9.]+"', 'version: "0.4.0"', kept), "utf-8")
    assert load(folder).hash == "6e46ab212a36842562ed6efa1a5a7b80c06024313160e09944a6fb586f324488"


def test_the_hash_changes_with_one_word(framework: Framework, folder: Path) -> None:
    swap(folder / "b1.yaml", "Repeats positions only.", "Repeats positions alone.")
    assert load(folder).hash != framework.hash


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(FrameworkError, match=NAME):
        load("expert-in-everything")
    assert names() == ("crisis-negotiator", NAME)


def test_all_problems_are_told_at_once_with_their_file_and_line(folder: Path) -> None:
    swap(folder / "b1.yaml", "code: B1.1b", "code: B1.1a")
    swap(folder / "b1.yaml", "          fr: Exploite l’analyse dans", "          de: Nutzt die Analyse in")
    swap(folder / "b2.yaml", "            - One source, or none.\n", "")
    swap(folder / "b3.yaml", "esco: [e15, e18]", "esco: [e15, e99]")
    swap(folder / "o1.yaml", "kind: option", "kind: optional")
    swap(folder / "framework.yaml", "points: 9", "points: 4")
    swap(folder / "framework.yaml", "status: proposal", "state: proposal")
    said = problems(folder)
    for file, what in [
        ("b1.yaml", "B1.1a code: the code B1.1a is already used at line 27"),
        ("b1.yaml", "B1.1c statement fr: this text is missing in “fr”"),
        ("b1.yaml", "B1.1c statement de: “de” is not a word of this place"),
        ("b2.yaml", "B2.1a anchors en"),
        ("b3.yaml", "no ESCO concept has the key “e99”"),
        ("o1.yaml", "O1 kind: “optional” is not one of the words allowed here. Did you mean “option”?"),
        ("framework.yaml", "levels: level 0 has no points and the points of levels 1 to 4 climb"),
        ("framework.yaml", "status: “status” is missing"),
        ("framework.yaml", "state: “state” is not a word of this place"),
    ]:
        assert any(re.match(rf"{re.escape(file)}:\d+: ", line) and what in line for line in said), (what, said)
    assert len(said) == 9


def test_a_blank_translation_is_a_missing_one(folder: Path) -> None:
    swap(folder / "b1.yaml", "fr: Analyser les acteurs et les rapports de force", 'fr: " "')
    assert any("B1.1 name fr" in line and "blank" in line for line in problems(folder))


def test_a_reader_of_a_language_that_a_framework_lacks_is_given_its_first(framework: Framework) -> None:
    criterion = framework.criterion("B1.3b")
    assert criterion.statement["nl"] == criterion.statement["en"]
    assert criterion.anchor(1)["nl"] == criterion.anchor(1)["en"]


def test_a_framework_may_have_one_language_of_those_there_are(folder: Path) -> None:
    swap(folder / "framework.yaml", "languages: [en, fr]", "languages: [en]")
    assert load(folder).languages == ("en",)
    swap(folder / "framework.yaml", "languages: [en]", "languages: [en, nl]")
    assert any("languages: name at least one language that there is" in line for line in problems(folder))


def test_a_certification_that_asks_for_more_options_than_there_are_is_told(folder: Path) -> None:
    swap(folder / "framework.yaml", "options_needed: 1", "options_needed: 4")
    (said,) = problems(folder)
    assert said.startswith("framework.yaml:54: aggregation options_needed: the certification asks for 4")


def test_a_framework_that_says_nothing_of_the_jury_has_the_least_that_is_a_jury(
    framework: Framework, folder: Path
) -> None:
    swap(folder / "framework.yaml", "jury:\n  fewest_members: 2\n  outside_professionals: 1\n", "")
    assert load(folder).hash == framework.hash


def test_one_person_is_no_jury(folder: Path) -> None:
    swap(folder / "framework.yaml", "fewest_members: 2", "fewest_members: 1")
    assert any("jury fewest_members" in line for line in problems(folder))


def test_a_block_file_that_is_not_there_is_named(folder: Path) -> None:
    (folder / "o3.yaml").unlink()
    assert any("no file “o3.yaml”" in line for line in problems(folder))


def test_a_block_file_elsewhere_is_not_read(folder: Path) -> None:
    swap(folder / "framework.yaml", "b1.yaml", "../framework/b1.yaml")
    assert any("no file “../framework/b1.yaml”" in line for line in problems(folder))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("[1, 2", "framework.yaml:2: The file cannot be read from here on"),
        ("a: &x 1\nb: *x", "“&x” marks a value for reuse, which is not allowed here"),
        ("id: x\nid: y", "framework.yaml:2: “id” was already given at line 1"),
        ("[" * 5000, "nested more than 40 levels deep"),
        ("- just\n- a list", "A list cannot stand here. Write names, each with its value."),
        ("x: " + "a" * 1_100_000, "the most is 1,048,576"),
    ],
)
def test_a_hostile_or_broken_file_gets_a_clear_answer(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "framework.yaml").write_text(text)
    assert any(said in line for line in problems(tmp_path))


def test_a_file_that_is_not_text_gets_a_clear_answer(tmp_path: Path) -> None:
    (tmp_path / "framework.yaml").write_bytes(b"\xff\xfe\x00")
    assert problems(tmp_path) == ["framework.yaml:1: This byte (0xFF) is not UTF-8. Save the file as UTF-8 text."]


def test_a_file_that_is_not_there_gets_a_clear_answer(tmp_path: Path) -> None:
    (said,) = problems(tmp_path / "nowhere.yaml")
    assert said.startswith("nowhere.yaml: The file cannot be opened: there is none of that name.")


def test_a_name_that_no_file_can_have_names_no_framework():
    with pytest.raises(FrameworkError):
        load("a\0b")
