"""The reader's language: choosing it, and one catalogue, English to French, for Python, pages and scripts.

The .po file is read when the server starts, so no compiled file can be out of date.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Blueprint, Flask, abort, jsonify, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import Babel, get_locale
from flask_babel import gettext as _gettext

from sim.exercise.core.names import LANGUAGES, Language

CATALOGUES = Path(__file__).parent
COOKIE = "language"
YEAR = 365 * 24 * 60 * 60

routes = Blueprint("i18n", __name__)


def init_app(app: Flask) -> None:
    """Give pages their language, `_`, and the `reads` filter for texts in both languages."""
    babel = Babel(app, default_locale="en", locale_selector=choose)
    with app.app_context():
        prepared = babel.domain_instance.cache
        for language in LANGUAGES:
            prepared[language, babel.domain] = translations(language)
    app.register_blueprint(routes)
    app.add_template_filter(reads, "reads")
    app.context_processor(lambda: {"lang": current()})


@cache
def catalogue(language: str) -> Catalog:
    """The catalogue of a language, as its .po file holds it."""
    with (CATALOGUES / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale=language)


@cache
def translations(language: str) -> NullTranslations:
    """What gettext asks; English needs none."""
    if language == "en":
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, catalogue(language))
    compiled.seek(0)
    return Translations(compiled)


@cache
def sentences(language: str) -> Mapping[str, str]:
    """English sentence -> its translation, for scripts. Plurals are for Python and pages only."""
    if language == "en":
        return {}
    found = ((m.id, m.string) for m in catalogue(language))
    return {english: said for english, said in found if isinstance(english, str) and isinstance(said, str) and said}


def gettext(sentence: str, **values: object) -> str:
    """A sentence of the catalogue in the reader's language, its %(name)s filled."""
    return str(_gettext(sentence, **values))


def both(sentence: str) -> dict[str, str]:
    """A sentence of the catalogue in each language, for answers that are not pages."""
    return {language: translations(language).gettext(sentence) for language in LANGUAGES}


def choose() -> str:
    """The request's language: what was chosen here, else what the person reads, else what the browser asks for."""
    from web.access import visitor

    chosen = request.cookies.get(COOKIE)
    if chosen in LANGUAGES:
        return chosen
    person = visitor()
    if person is not None:
        return person.language
    return request.accept_languages.best_match(LANGUAGES) or "en"


def current() -> Language:
    """The language of the page being made."""
    locale = get_locale()
    return "fr" if locale is not None and locale.language == "fr" else "en"


def reads(text: Mapping[str, str]) -> str:
    """A text in the reader's language, or in the one it has."""
    return text.get(current()) or next((words for words in text.values() if words), "")


def own_path(address: str | None) -> str | None:
    """The path and query of an address on this site, or None: nobody is sent elsewhere by a form or a link."""
    if not address or any(ord(c) < 33 for c in address) or "\\" in address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if (parts.netloc and parts.netloc != request.host) or not parts.path.startswith("/") or parts.path.startswith("//"):
        return None
    return parts.path + (f"?{parts.query}" if parts.query else "")


@routes.post("/language/<language>")
def choose_language(language: str) -> ResponseReturnValue:
    """Keep the language, and go back to the page it was chosen on."""
    from web.access import visitor
    from web.house import house

    if language not in LANGUAGES:
        abort(404)
    person = visitor()
    if person is not None:
        house().accounts.set_language(person.id, language)
    back = own_path(request.form.get("next")) or own_path(request.referrer) or "/"
    answer = redirect(back, 303)
    answer.set_cookie(COOKIE, language, max_age=YEAR, samesite="Lax", secure=house().config.secure)
    return answer


@routes.get("/i18n/<language>.json")
def script_sentences(language: str) -> ResponseReturnValue:
    """The catalogue for scripts: {English sentence: translation}."""
    if language not in LANGUAGES:
        abort(404)
    answer = jsonify(sentences(language))
    answer.headers["Cache-Control"] = "no-cache"
    answer.add_etag()
    return answer.make_conditional(request)
