"""The language that a command speaks: chosen by `--language`, else by the environment's locale."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence

from sim.language import SOURCE, Language, languages
from web.cli.sentences import WORDS, say

LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that name a locale, the strongest first, as POSIX has it."""

_PLACE = re.compile(r"%(\((?P<name>\w+)\))?[sr]")


def asked(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language of `--language`, else of the locale that is set, else the source language."""
    for at, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        chosen = value or next(iter(arguments[at + 1 :]), "")
        if name == "--language" and chosen in languages():
            return chosen
    locale = next((environment[name] for name in LOCALE if environment.get(name)), "")
    code = re.split(r"[.@]", locale)[0].replace("_", "-")
    return next((one for one in (code, code.partition("-")[0]) if one in languages()), SOURCE)


def speak(language: Language) -> None:
    """Let argparse say its own words (usage, errors) in that language; those without a sentence stay as they are."""

    def translated(message: str) -> str:
        key = f"argparse-{'-'.join(re.findall(r'[a-z]+', _PLACE.sub('', message).lower()))}"
        if not WORDS.has(key):
            return message
        places = {place["name"] or "what": place[0] for place in _PLACE.finditer(message)}
        return message.replace(message.strip(), say(key, language, **places))

    # What argparse offers for this is gettext, which reads compiled catalogues; its two hooks take our sentences.
    vars(argparse).update(_=translated, ngettext=lambda one, more, count: translated(one if abs(count) == 1 else more))
