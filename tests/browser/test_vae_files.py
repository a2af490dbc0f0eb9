"""A VAE candidate writes both files on a phone, in French: no fault of access, nothing lost, and the block is there."""

from __future__ import annotations

import itertools
import os
import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.places import NARROWEST, PHONE, People, fits
from tests.browser.test_accessibility import check
from web.accounts import Accounts, Person, Role
from web.database import Database

NUMBERS = itertools.count(1)
CONTRACT: FilePayload = {
    "name": "Contrat de travail.pdf",
    "mimeType": "application/pdf",
    "buffer": b"%PDF-1.7\n%%EOF\n" + b"%" * 400_000 + b"\n%%EOF\n",
}
PAGE_OF_A_SITE: FilePayload = {"name": "Contrat.pdf", "mimeType": "application/pdf", "buffer": b"<html></html>"}


def somebody(people: People, name: str, role: Role, **options: object) -> tuple[Page, Person]:
    """Somebody with an account and a role, signed in on a browser of their own that reads French."""
    database = Database(people.server.database)
    try:
        accounts = Accounts(database, lambda: time.time_ns() // 1_000_000)
        who = accounts.add(name, [role], "fr", email=f"{role}{next(NUMBERS)}@vae.invalid")
        token = accounts.sign_in(who)
    finally:
        database.close()
    page = people.somebody(None, **{"bypass_csp": True, "locale": "fr-FR", **options})
    page.context.add_cookies([{"name": "plenipo_login", "value": token, "url": people.server.url}])
    return page, who


def looked_at(page: Page, name: str) -> None:
    """The page has no fault that axe finds, and no sideways scroll; its picture, where pictures are asked for."""
    check(page)
    fits(page)
    if folder := os.environ.get("PLENIPO_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def act(page: Page, summary: str) -> None:
    page.locator("summary", has_text=summary).first.click()


def enter(page: Page, do: str) -> None:
    page.locator(f"button[name=do][value={do}]:visible").click()


@pytest.fixture
def phone(people: People) -> tuple[Page, Person]:
    return somebody(people, "Nadia Belkacem", "student", **PHONE)


def test_a_vae_candidate_writes_both_files_on_a_phone(people: People, phone: tuple[Page, Person]) -> None:
    page, nadia = phone
    office, _ = somebody(people, "Ana Ruiz", "administrator")
    record = f"/records/{nadia.id}"
    office.goto(record)
    act(office, "Voie d’accès")
    office.get_by_label("Voie d’accès").select_option("VAE")
    enter(office, "route")
    expect(office.get_by_role("status")).to_contain_text("inscrit au dossier")

    page.goto("/record")
    looked_at(page, "vae-start")
    page.get_by_role("link", name="Ajouter une activité").click()
    page.get_by_label("Intitulé de l’activité").fill("Chargée de mission")
    page.get_by_label("Description").fill("Suivi de la commission mixte.")
    page.reload()  # a call comes in, the tab is closed: what was typed is still there
    expect(page.get_by_label("Description")).to_have_value("Suivi de la commission mixte.")
    page.get_by_label("Employeur ou organisme").fill("Conseil régional")
    page.get_by_label("Premier mois").fill("2019-01")
    page.get_by_label("Dernier mois").fill("2021-12")
    enter(page, "keep-activity")
    expect(page.get_by_role("heading", name="Chargée de mission")).to_be_visible()
    page.set_input_files("input[type=file]", PAGE_OF_A_SITE)
    page.get_by_role("button", name="Joindre").click()
    expect(page.get_by_role("alert")).to_contain_text("ni un PDF, ni une image")
    page.set_input_files("input[type=file]", CONTRACT)
    page.get_by_role("button", name="Joindre").click()
    expect(page.get_by_role("link", name="Contrat de travail.pdf")).to_be_visible()
    looked_at(page, "vae-activity")
    with page.expect_download() as download:
        page.get_by_role("link", name="Contrat de travail.pdf").click()
    assert download.value.suggested_filename == "Contrat de travail.pdf"
    page.get_by_role("link", name="Revenir au dossier").click()
    enter(page, "submit")
    expect(page.locator("#file-eligibility")).to_contain_text("Déposé le")

    office.goto(record)
    act(office, "Statuer sur la recevabilité")
    office.get_by_label("Recevable", exact=True).check()
    office.get_by_label("Motif").locator("visible=true").fill("Trois ans en rapport direct.")
    enter(office, "eligibility")

    page.goto("/record")
    expect(page.locator("#file-eligibility")).to_contain_text("Trois ans en rapport direct.")
    page.locator("#file-experience").get_by_role("link", name="Ajouter une activité").click()
    page.get_by_label("Intitulé de l’activité").fill("Négociation de la convention de bassin")
    page.get_by_label("Employeur ou organisme").fill("Conseil régional")
    page.get_by_label("Premier mois").fill("2020-01")
    page.get_by_label("Description").fill("J’ai préparé le mandat et mené deux tours de discussion.")
    act(page, "Piloter les relations internationales")
    page.locator("input[name=criteria][value='B1.2a']").check()
    looked_at(page, "vae-criteria")
    page.set_viewport_size(NARROWEST["viewport"])
    fits(page)
    page.set_viewport_size(PHONE["viewport"])
    enter(page, "keep-activity")
    page.set_input_files("input[type=file]", CONTRACT)
    page.get_by_role("button", name="Joindre").click()
    expect(page.get_by_role("link", name="Contrat de travail.pdf")).to_be_visible()
    page.get_by_role("link", name="Revenir au dossier").click()
    expect(page.locator("#file-experience")).to_contain_text("Blocs visés : B1")
    enter(page, "submit")
    expect(page.locator("#file-experience")).to_contain_text("Déposé le")

    office.goto(record)
    act(office, "Fixer un entretien")
    office.get_by_label("Session du jury").locator("visible=true").fill("Hiver")
    office.get_by_label("Date", exact=True).fill("2030-12-18")
    office.get_by_label("Heure").fill("14:30")
    office.get_by_label("Lieu", exact=True).fill("Salle 4")
    enter(office, "interview")
    looked_at(office, "vae-office")
    act(office, "Saisir une décision de jury")
    office.get_by_label("Session du jury").locator("visible=true").fill("Hiver")
    office.get_by_label("Jour de la session").fill("2026-01-15")
    enter(office, "enter-decision")

    page.goto("/record")
    expect(page.locator("#vae ~ .rec-file").last).to_contain_text(re.compile(r"18 décembre 2030, \d+ h 30"))
    expect(page.locator("main")).to_contain_text("Validé par le jury : Hiver")
    looked_at(page, "vae-end")


def test_two_windows_on_one_activity_lose_nothing(people: People, phone: tuple[Page, Person]) -> None:
    page, nadia = phone
    office, _ = somebody(people, "Ana Ruiz", "administrator")
    office.goto(f"/records/{nadia.id}")
    act(office, "Voie d’accès")
    office.get_by_label("Voie d’accès").select_option("VAE")
    enter(office, "route")
    page.goto("/record/files/eligibility/new")
    act(office, "Niveau d’admission")
    office.get_by_label("Niveau d’admission").select_option("M2")
    enter(office, "level")
    page.get_by_label("Intitulé de l’activité").fill("Chargée de mission")
    enter(page, "keep-activity")
    expect(page.get_by_role("alert")).to_contain_text("Quelqu’un a écrit dans ce dossier entre-temps")
    expect(page.get_by_label("Intitulé de l’activité")).to_have_value("Chargée de mission")
    looked_at(page, "vae-overtaken")
    enter(page, "keep-activity")
    expect(page.get_by_role("heading", name="Chargée de mission")).to_be_visible()
