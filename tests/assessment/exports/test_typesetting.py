"""Typesetting of a PDF: any script, any length of word, and nothing beyond the edge of its page."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
import typst
from pypdf import PdfReader

from assessment.exports.pdf import evaluation_pdf
from assessment.report import CandidateReport, CriterionRow
from tests.assessment.reports import candidate_report

A4 = 595.28
MARGIN = 20 / 25.4 * 72
NAMES = (
    *("Zoë Ó Ćirić", "Nguyễn Thị Ước", "Ωμέγα Ёжиков", "עמר כהן", "عمر الخطيب", "王小明", "山田 太郎", "김철수"),
    *("नीता शर्मा", "বিভা দাস", "பாரதி", "ქეთევან", "Հայկ", "አበበ", "สมชาย ใจดี", "ស៊ីម", "မောင်"),
)


def printed(report: CandidateReport) -> tuple[str, bytes]:
    """The text of the first page, and the document's metadata."""
    reader = PdfReader(io.BytesIO(evaluation_pdf(report, "en")))
    root: Any = reader.trailer["/Root"]
    return reader.pages[0].extract_text(), root["/Metadata"].get_data()


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_of_these_scripts_is_printed_with_the_fonts_that_come_along(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    calls = watched(monkeypatch)
    text, metadata = printed(candidate_report(candidate=name))
    assert b"pdfuaid:part" in metadata, "PDF/UA holds no character that its fonts lack"
    assert calls[-1]["ignore_system_fonts"], "no font of the machine was needed"
    assert "U+" not in text


def test_a_character_that_no_font_has_is_printed_as_its_code_and_the_others_as_they_are() -> None:
    text, metadata = printed(candidate_report(candidate="\U00020bb7田 Ayşe"))
    assert "[U+20BB7]田 Ayşe" in text
    assert b"pdfuaid:part" in metadata


def test_a_text_in_many_scripts_without_a_font_is_still_printed() -> None:
    strange = "".join(map(chr, (0xF40, 0x7A6, 0x1A20, 0x1B13, 0xA984, 0x12000, 0x13000, 0x14400, 0x16800, 0x1E900)))
    text, metadata = printed(candidate_report(candidate=f"Ayşe {strange * 3}"))
    assert "Ayşe [U+0F40][U+07A6]" in text.replace("\n", "")
    assert b"pdfuaid:part" in metadata


@pytest.mark.parametrize("word", ["x" * 200, "W" * 200, "e\u0301" * 150, "https://host.example/" + "a" * 180])
def test_no_word_runs_off_the_page(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    calls = watched(monkeypatch)
    evaluation_pdf(saying(candidate_report(candidate=f"Anna {word}"), f"See {word}."), "en")
    assert max(rights(calls[-1])) <= A4 - MARGIN + 1


def test_the_head_of_a_log_can_be_copied_whole() -> None:
    report = candidate_report()
    assert report.log_head in printed(report)[0].replace("\n", "")


def saying(report: CandidateReport, reason: str) -> CandidateReport:
    """The report, with this reason to every decision and every exercise's name as long."""

    def said(row: CriterionRow) -> CriterionRow:
        return replace(row, decided=replace(row.decided, reason=reason)) if row.decided is not None else row

    blocks = tuple(
        replace(b, competences=tuple(replace(c, criteria=tuple(map(said, c.criteria))) for c in b.competences))
        for b in report.blocks
    )
    return replace(report, blocks=blocks, scenario={"en": reason, "fr": reason})


def watched(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The settings of every document that is set from now on."""
    calls: list[dict[str, Any]] = []
    real = typst.compile

    def compile(template: str, **settings: Any) -> bytes:
        calls.append({"template": template, "compile": real, **settings})
        return real(template, **settings)

    monkeypatch.setattr(typst, "compile", compile)
    return calls


def rights(call: dict[str, Any]) -> Iterator[float]:
    """Where each glyph of the document begins, in points from the left of its page; the watermark's aside."""
    left = {
        key: value for key, value in call.items() if key not in ("template", "compile", "pdf_standards", "timestamp")
    }
    made = call["compile"](call["template"], format="svg", **left)
    for page in made if isinstance(made, list) else [made]:
        yield from _glyphs(ElementTree.fromstring(page), 0.0, 1.0)


def _glyphs(node: ElementTree.Element, x: float, scale: float) -> Iterator[float]:
    transform = node.get("transform", "")
    if moved := re.match(r"translate\(([-\d.]+)", transform):
        x += scale * float(moved[1])
    elif matrix := re.match(r"matrix\(([-\d. ]+)\)", transform):
        a, b, _, _, e, _ = map(float, matrix[1].split())
        if b:  # turned: the watermark
            return
        x, scale = x + scale * e, scale * a
    if node.tag.endswith("}use"):
        yield x + scale * float(node.get("x", 0))
    for inner in node:
        yield from _glyphs(inner, x, scale)
