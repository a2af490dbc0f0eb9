"""A class's afternoon, from the join code to the signed evaluation, through the screens of four people."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.places import PHONE, People, Server
from tests.browser.rooms import ControlRoom, Desk, Live, Opened, join, open_exercise

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AGREEMENT = {"en": "Agreement on the Waters of the Ruvani", "fr": "Accord sur les eaux du Ruvani"}
OFFER = {
    "filling": "six-years",
    "flow": "flow-400",
    "institution": "secretariat",
    "data": "daily",
    "fund": "fund-60",
    "disputes": "fact-finding",
}
CHANGES = {"flow": "flow-420", "institution": "inspection", "disputes": "conciliation"}
REPORT = {
    "summary": "A gate at Tisanga gave way; two workers are hurt and the flow at Mbari falls.",
    "known": "The accident happened during the night.\nThe flow at Mbari is measured every hour.",
    "assumed": "The gate cannot be mended within a week.",
    "unknown": "Whether anybody shut the sluices on purpose.",
    "next": "We ask for a joint inspection under Article 6 and speak to the press with Kadera.",
}
REASON = (
    "The candidate asked about interests first and built the package on the answer: I saw more than the rule counts."
)


def test_a_class_plays_from_the_code_to_the_signed_evaluation(people: People, server: Server, tmp_path: Path) -> None:
    instructor = people.somebody("instructor")
    exercise = open_exercise(instructor, table="The afternoon", admission="ask")
    ana, luc = people.somebody(**PHONE), people.somebody(locale="fr-FR")
    ask_for_a_seat(ana, exercise, "Ana Ferreira", "lus-head")
    ask_for_a_seat(luc, exercise, "Luc Mercier", "kad-head")
    room = ControlRoom(instructor, exercise.id)
    room.admit("Ana Ferreira")
    room.admit("Luc Mercier")
    lusimba, kadera = Desk(ana).opened(), Desk(luc, "fr").opened()
    they_choose_their_language(kadera)
    room.hand_to_a_mind_and_back("Victor Conti")
    room.button("Begin").click()

    they_talk(room, lusimba, kadera)
    room.sure("End the turn")
    room.sure("End the turn")
    they_table_and_amend(lusimba, kadera)
    conduct = Live(instructor, exercise.id)
    the_capital_widens_the_mandate(kadera, server, conduct)
    they_agree(lusimba, kadera, conduct)
    they_sign(lusimba, kadera, conduct)

    room.send("Accident at the Tisanga dam")
    a_report_is_filed(lusimba)
    room.sure("End the exercise")
    for desk in (lusimba, kadera):
        expect(desk.page.locator(".strip .clock")).to_have_text(desk.t("The exercise is over"))

    assessor = people.somebody("assessor", accept_downloads=True)
    level, seq = the_assessor_overrules(assessor)
    link = the_evaluation_leaves_as_a_pdf(assessor, exercise, tmp_path / "evaluation.pdf", level, seq)
    its_number_opens_the_moment(assessor, link, seq)


def ask_for_a_seat(page: Page, exercise: Opened, name: str, seat: str) -> None:
    join(page, exercise.code, name)
    page.wait_for_url("**/wait/*")
    page.locator(f"input[value={seat}]").check()
    page.locator("form[action*='/wait/'] button").click()
    expect(page.locator(f"input[value={seat}]")).to_be_checked()


def they_choose_their_language(desk: Desk) -> None:
    """A browser that asks for French gets it; one changes at any time and nothing is lost."""
    page = desk.page
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("region", name="Texts", exact=True)).to_be_visible()
    page.get_by_role("button", name="Français").click()
    expect(page.get_by_role("region", name="Textes", exact=True)).to_be_visible()


def they_talk(room: ControlRoom, lusimba: Desk, kadera: Desk) -> None:
    kadera.region("Talks")
    lusimba.say("What must the reservoir give you by the third year?", "question")
    heard = kadera.message("What must the reservoir give you")
    expect(heard).to_contain_text("Question")
    kadera.say("De l’électricité pour Tisanga : six ans suffisent si le prêt suit.", "offer")
    expect(lusimba.message("six ans suffisent").locator("p[lang=fr]")).to_be_visible()
    room.speak("ost-head", "Selmar drinks what is left below Mbari. Keep that in mind.", "warning")
    for desk in (lusimba, kadera):
        expect(desk.message("Selmar drinks")).to_be_visible()


def they_table_and_amend(lusimba: Desk, kadera: Desk) -> None:
    texts = kadera.texts(AGREEMENT["fr"])
    kadera.button("Table a package", texts).click()
    kadera.propose(OFFER, "Six ans contre 400 m³/s garantis.")
    lusimba.texts(AGREEMENT["en"])
    lusimba.button("Amend", lusimba.package("A")).click()
    lusimba.propose(CHANGES, "420, with eyes of our own on the gates.")
    expect(kadera.package("B")).to_contain_text("with eyes of our own")
    lusimba.button("Compare").click()
    comparison = lusimba.page.get_by_role("dialog")
    expect(comparison.get_by_role("table")).to_be_visible()
    lusimba.page.keyboard.press("Escape")
    expect(comparison).to_have_count(0)
    # Beyond the mandate one is told so, and where to go.
    kadera.button("Accept {letter}", kadera.package("B"), letter="B").click()
    expect(kadera.package("B").get_by_role("alert")).to_be_visible()


def the_capital_widens_the_mandate(kadera: Desk, server: Server, conduct: Live) -> None:
    wish = {"instrument": "basin-agreement", "issue": "filling", "option": "six-years"}
    conduct.act("ask-capital", {**wish, "argument": {"said": "It unlocks 420.", "language": "en"}}, "ost-head")
    desk = kadera.region("Desk")
    for issue, option in CHANGES.items():
        kadera.button("Ask the capital", desk).click()
        desk.locator("#ask-what").select_option(f"basin-agreement|{issue}|{option}")
        desk.locator("#ask-why").fill("Sans cela, ni Lusimba ni Ostrana ne signent.")
        kadera.button("Send to the capital", desk).click()
        expect(desk.locator("#ask-what")).to_have_count(0)
    server.put_forward(minutes=4)
    situation = kadera.region("Situation")
    expect(situation.get_by_text(re.compile(r"^La capitale \S.* accorde"))).to_have_count(len(CHANGES))


def they_agree(lusimba: Desk, kadera: Desk, conduct: Live) -> None:
    text = lusimba.texts(AGREEMENT["en"])
    theirs = kadera.texts(AGREEMENT["fr"]).locator("#text-filling .treaty .alt")
    for years, alternatives in ((7, 2), (6, 1)):
        row = text.locator("#text-filling").get_by_role("row").filter(has_text=f"{years} years")
        row.get_by_role("button", name=re.compile("^Stand for it")).click()
        expect(row.get_by_text("LUS")).to_be_visible()
        expect(theirs).to_have_count(alternatives)
    kadera.button("Accept {letter}", kadera.package("B"), letter="B").click()
    expect(lusimba.package("B").locator("span").filter(has_text="KAD").first).to_contain_text("accepts")
    package = lusimba.package("B").get_attribute("id")
    assert package is not None
    for seat in ("ost-head", "mer-head"):
        conduct.act("answer-package", {"package": package.removeprefix("text-"), "answer": "accept"}, seat)


def they_sign(lusimba: Desk, kadera: Desk, conduct: Live) -> None:
    for step, english in (("initial", "Initial"), ("sign", "Sign")):
        for desk in (lusimba, kadera):
            way = desk.page.get_by_role("region", name=desk.t("Way to signature"), exact=True)
            desk.button(english, way).click()
            expect(desk.button(english, way)).to_have_count(0)
        for seat in ("ost-head", "mer-head"):
            conduct.act(step, {"instrument": "basin-agreement"}, seat)
    for desk in (lusimba, kadera):
        expect(desk.page.get_by_text(desk.t("It binds its parties."))).to_be_visible()


def a_report_is_filed(lusimba: Desk) -> None:
    desk = lusimba.region("Desk")
    desk.locator("#new-kind").select_option("situation-report")
    desk.locator("#new-kind + button").click()
    lusimba.write(REPORT, cite="Accident at the Tisanga dam", title="The accident at Tisanga, first report")
    filed = desk.get_by_role("article").filter(has_text="The accident at Tisanga, first report")
    filed.get_by_role("button", name="The accident at Tisanga, first report").click()
    dialog = lusimba.page.get_by_role("dialog")
    expect(dialog.get_by_role("link", name=re.compile("Accident at the Tisanga dam"))).to_be_visible()
    expect(dialog).to_contain_text("joint inspection under Article 6")
    lusimba.page.keyboard.press("Escape")


def the_assessor_overrules(page: Page) -> tuple[int, int]:
    """Overrule the level of a criterion that has evidence; the new level, and the number of one of its events."""
    page.goto("/assess")
    row = page.get_by_role("row").filter(has_text="Ana Ferreira")
    row.locator("a[href$='/B1']").click()
    page.wait_for_url("**/B1")
    expect(page.locator("#h-blk")).to_contain_text("B1")
    evidence = page.locator("section[aria-labelledby=h-ev] a.go").first
    address = evidence.get_attribute("href")
    assert address is not None
    proposed = int(page.locator("#sheet").get_attribute("data-proposed") or 0)
    other = 4 if proposed != 4 else 3
    page.get_by_role("radio").and_(page.locator(f"[name=level][value='{other}']")).check()
    keep = page.get_by_role("button", name=f"Keep {other}")
    keep.click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.locator("#why").fill(REASON)
    keep.click()
    expect(page.locator(".saved")).to_be_visible()
    return other, int(address.partition("?")[0].rpartition("/")[2])


def the_evaluation_leaves_as_a_pdf(page: Page, exercise: Opened, file: Path, level: int, seq: int) -> str:
    """The evaluation holds the level, the reason and the number; the link behind the number."""
    with page.expect_download() as download:
        page.get_by_role("link", name="PDF, English").click()
    download.value.save_as(file)
    with PdfReader(file) as pdf:
        text = " ".join(sheet.extract_text() for sheet in pdf.pages)
        links = [
            note.get_object()["/A"]["/URI"]
            for sheet in pdf.pages
            for note in sheet.get("/Annots") or ()
            if "/URI" in note.get_object().get("/A", {})
        ]
    said = re.sub(r"\s+", " ", re.sub("\N{SOFT HYPHEN}\n", "", text))
    assert REASON in said
    assert f"Set to {level} by Dominique Assessor" in said
    number = f"/moments/{exercise.id}/{seq}?as=lus-head"
    return next(link for link in links if link.endswith(number))


def its_number_opens_the_moment(page: Page, link: str, seq: int) -> None:
    page.locator("section[aria-labelledby=h-ev] a.go").first.click()
    page.wait_for_url("**/moments/**")
    expect(page.locator("article .moment .ev-n")).to_be_visible()
    page.goto(link)
    expect(page.locator("article .moment .ev-n")).to_have_text(f"#{seq:04d}")
    expect(page.get_by_role("heading", level=1)).not_to_be_empty()
