"""Faults of composed sentences that a reader notices and a pattern can find, by language."""

from __future__ import annotations

import re

NBSP = "\N{NO-BREAK SPACE}"

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_EVERYWHERE = (
    (r"[{}$]", "a value left open"),
    (r"  |^ | $", "a doubled or stray space"),
    (r"['\"]", "a straight apostrophe or quotation mark"),
    (
        r"\b0 (times|fois|others?|autres?|minutes?|parties?|packages?|paquets?|colleagues?|collègues?|questions?)\b",
        "nought of something, instead of none",
    ),
    (r"(?<![\w)])-\d", "a hyphen for a minus sign"),
    (r"[,;:] ?[.,;:]|\.\.(?!\.)", "two signs in a row"),
)
_GENDERED = (
    (
        r"(?i)\b(?:je (?:vous )?(?:suis|serai|serais|reste|resterai|me sens|me tiens)|j’(?:étais|ai été))"
        r" (?:très |tout |aussi |bien )?"
        r"(?:prêt|heureux|ravi|content|certain|sûr|convaincu|bref|franc|net|direct|clair|désolé|honoré|tenu|chargé"
        r"|disposé|résolu|reconnaissant|obligé|persuadé|inquiet|déçu|surpris|étonné|navré|attaché|opposé|attentif|fier)\b"
    ),
    "a gender that nobody told us",
)
_BY_LANGUAGE = {
    "en": (
        (r"(?<![\d.])(?<!Turn )\b1 (?!is\b|has\b|was\b|press\b)[a-z]+s\b", "a plural of one"),
        (r"[ \N{NO-BREAK SPACE}][;:!?,.]|[\d)][ \N{NO-BREAK SPACE}]%", "a space before a sign"),
        (r"\b(\d+) to \1\b", "from a figure to itself"),
        (r"\bacts(?: covertly)?: [A-Z]", "a capital after a colon"),
        (r"“[^”‘]*“|‘[^’“]*‘", "the same quotation marks inside others"),
        (r"\ba [aeio]\w", "a before a vowel"),
        (r"(?i)\b(le|les|une|nous|vous|dans|avec|cette|est|qui)\b", "a French word"),
    ),
    "fr": (
        (
            r"(?i)\b([dljnmst]e|la|(lors|puis|jus|)que) (?=[aeiouyéèêàâîôû]\w)(?!ou[iï]\b|onz|y(\b|[aeiou]))",
            "no elision",
        ),
        (r"\b([Dd]e|[Qq]ue) [«“]\s?[aeiouéèêâîôûAEIOUÉÈÊÂÎÔÛ]", "no elision before a title"),
        (r"\b(de|à) les? (?=[A-Z])", "no contraction"),
        (r"\b[Ll]es Îles \w+ (a|est|sera|fera|\w+[^e]e)\b", "a plural name with a verb in the singular"),
        (r"\bagit(?: à couvert)? : [A-Z]", "a capital after a colon"),
        _GENDERED,
        (
            r"(?<!\()\b(\d+ )?1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
            "1 for 1er",
        ),
        (r"(?<!Tallinn )(?<![Aa]rticle )\b\d+\.\d", "a decimal point"),
        (rf"(?<![\d,])\b[01](,\d+)?[ {NBSP}](?!fois|sans|pas|plus|dans|nous)\w+s\b", "a plural below two"),
        (r"(?<=\S) [;:!?»%]|« (?!\s)|\w[;!?»]", "no no-break space at a sign"),
        (r"«[^»“]*«|“[^”«]*“", "the same quotation marks inside others"),
        (r"\w·\w", "a middle dot"),
        (r"\bensembles? [A-Z]\b|(?i:\b(un|cet|nouvel|dernier) ensemble\b(?! d))", "ensemble for a package"),
        (r"(?i)\binstruct(eur|rice)s?\b", "instructeur, which is military"),
        (r"(?i)\b(the|and|with|which|this|would|should|their|our|are|from|of)\b", "an English word"),
    ),
}


def faults(said: str, language: str) -> list[str]:
    """Faults in a sentence as it is read, each with the words around it."""
    return [
        f"{why}: …{said[max(0, found.start() - 25) : found.end() + 25]}…"
        for pattern, why in (*_EVERYWHERE, *_BY_LANGUAGE[language])
        if (found := re.search(pattern, said))
    ]


_AUTHORED = {
    "en": ((rf"\d[ {NBSP}]%", "a space before a sign"), (r"\bno\. \d", "a line that may break before a number")),
    "fr": (
        _GENDERED,
        (
            r"^(?:[^?.!:«]*, )?[^?.!:«]*\b\w+-(?:t-)?(?:il|elle|ils|elles|on|nous|vous)\b[^?.!:]*$",
            "a question without its mark",
        ),
        (r"(?i)minist(?:re|ère) (?:de l’|du |de la |des )(?-i:[a-zéè])", "a domain without its capital"),
        (r"nº (?=\d)", "a line that may break before a number"),
    ),
}
"""Faults of texts that authors write, which may quote people and laws."""


def authored_faults(written: str, language: str) -> list[str]:
    """Faults in an authored text, each with the words around it."""
    return [
        f"{why}: …{written[max(0, found.start() - 25) : found.end() + 25]}…"
        for pattern, why in _AUTHORED[language]
        if (found := re.search(pattern, written))
    ]
