"""What a scenario check says about obligations, blocs and ratification, in both languages, by code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.names import Text

SENTENCES: Mapping[str, tuple[Literal["error", "warning"], Text]] = {
    "obligation-twice": (
        "error",
        {
            "en": "'{found}' is already the name of an obligation of {other}. Give this one another name; only the"
            " options of one issue may share a name.",
            "fr": "« {found} » nomme déjà une obligation de {other}. Donnez un autre nom à celle-ci ; seules les"
            " options d’une même question peuvent partager un nom.",
        },
    ),
    "not-bound": (
        "error",
        {
            "en": "'{actor}' does not sign '{instrument}', so that text cannot bind it. Name a signatory.",
            "fr": "« {actor} » ne signe pas « {instrument} » : ce texte ne peut l’obliger. Nommez un signataire.",
        },
    ),
    "owes-itself": (
        "error",
        {
            "en": "'{actor}' cannot owe this to itself. Name those to whom it is owed.",
            "fr": "« {actor} » ne peut se devoir cela à lui-même. Nommez ceux à qui c’est dû.",
        },
    ),
    "never-due": (
        "error",
        {
            "en": "It first falls due after {after} days but ends after {until}, so never. Change one of them.",
            "fr": "La première échéance vient après {after} jours, la fin après {until} : elle n’échoit jamais."
            " Corrigez l’un ou l’autre.",
        },
    ),
    "gauge-unread": (
        "error",
        {
            "en": "Verification by gauge needs 'gauge' and one limit, 'at_least' or 'at_most'.",
            "fr": "La vérification par indicateur demande « gauge » et une seule limite, « at_least » ou « at_most ».",
        },
    ),
    "gauge-unused": (
        "error",
        {
            "en": "'{means}' reads no gauge. Write 'means: gauge', or delete 'gauge', 'at_least' and 'at_most'.",
            "fr": "« {means} » ne lit aucun indicateur. Écrivez « means: gauge », ou retirez « gauge », « at_least »"
            " et « at_most ».",
        },
    ),
    "sample-too-large": (
        "error",
        {
            "en": "There are {items} items: no more can be looked at, nor be amiss. Change 'items', 'sample' or"
            " 'amiss'.",
            "fr": "Il y a {items} éléments : on ne peut en examiner ni en trouver de mauvais davantage. Corrigez"
            " « items », « sample » ou « amiss ».",
        },
    ),
    "suspends-itself": (
        "error",
        {
            "en": "A breach of '{obligation}' cannot suspend '{obligation}' itself. Name what is owed in return.",
            "fr": "Un manquement à « {obligation} » ne peut suspendre « {obligation} ». Nommez ce qui est dû en"
            " retour.",
        },
    ),
    "automatic-nothing": (
        "warning",
        {
            "en": "Nothing falls away by itself, since 'suspends' names nothing. Name an obligation, or delete this.",
            "fr": "Rien ne tombe de soi-même, car « suspends » ne nomme rien. Nommez une obligation, ou retirez ceci.",
        },
    ),
    "change-without-gauge": (
        "error",
        {
            "en": "'indicator' and 'change' go together: which gauge moves, and by how much.",
            "fr": "« indicator » et « change » vont ensemble: quel indicateur bouge, et de combien.",
        },
    ),
    "act-without-target": (
        "error",
        {
            "en": "'{act}' is done to nobody in particular, so it cannot answer a breach. Choose an act with a target.",
            "fr": "« {act} » ne vise personne : il ne peut répondre à un manquement. Choisissez un acte qui vise un"
            " acteur.",
        },
    ),
    "not-owed": (
        "error",
        {
            "en": "'{actor}' does not owe '{obligation}', so it cannot be tempted to break it. Move this to its"
            " obligor.",
            "fr": "« {actor} » ne doit pas « {obligation} » : il ne peut être tenté de l’enfreindre. Placez ceci"
            " chez qui la doit.",
        },
    ),
    "no-ratification": (
        "warning",
        {
            "en": "'{instrument}' enters into force upon signature, so nobody asks this bloc. Give the instrument a"
            " 'ratification', or delete this.",
            "fr": "« {instrument} » entre en vigueur à la signature : personne ne consulte ce bloc. Donnez à"
            " l’instrument une « ratification », ou retirez ceci.",
        },
    ),
    "ratified-too-late": (
        "warning",
        {
            "en": "Ratification takes {days} days, and at most {left} days pass after a first signature. Shorten it,"
            " or let days pass 'after' the last turn.",
            "fr": "La ratification prend {days} jours, et il s’en écoule au plus {left} après une première"
            " signature. Abrégez-la, ou laissez passer des jours après le dernier tour (« after »).",
        },
    ),
    "ratification-out-of-reach": (
        "warning",
        {
            "en": "No outcome that everybody could sign in '{instrument}' would be ratified more often than"
            " {percent} times in 100: {why}. Lower the quota, or what no agreement is worth to these blocs.",
            "fr": "Aucune issue que tous pourraient signer dans « {instrument} » ne serait ratifiée plus de"
            " {percent} fois sur 100 : {why}. Abaissez le quota, ou ce que vaut l’absence d’accord pour ces blocs.",
        },
    ),
}
