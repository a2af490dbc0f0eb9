"""Every sentence about an outside domain, in both languages, by code; not when it is said."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.names import LANGUAGES, Text

SENTENCES: Mapping[str, Text] = {
    # --- paths and folders
    "no-such-path": {
        "en": "there is no such folder or file, and no scenario of that name in the library ({known}).",
        "fr": "il n’existe ni dossier ni fichier de ce nom, ni scénario dans la bibliothèque ({known}).",
    },
    "unreadable": {"en": "cannot be read: {why}.", "fr": "lecture impossible : {why}."},
    "too-large": {
        "en": "the file has {size} bytes and the most is {most}; a profile needs far less.",
        "fr": "le fichier compte {size} octets et le maximum est de {most} ; un profil en demande bien moins.",
    },
    "no-profile": {
        "en": "no profile here; two or more are needed, as NegoLog or GeniusWeb JSON or as GENIUS XML.{seen}",
        "fr": "aucun profil ici ; il en faut deux ou plus, en JSON de NegoLog ou de GeniusWeb"
        " ou en XML de GENIUS.{seen}",
    },
    "folders-inside": {
        "en": "no profile here, but there are folders; give those that hold a domain, such as {inside}.",
        "fr": "aucun profil ici, mais des dossiers ; donnez ceux qui contiennent un domaine, comme {inside}.",
    },
    "one-profile": {
        "en": "only one profile here ({file}); a negotiation needs two or more.{seen}",
        "fr": "un seul profil ici ({file}) ; une négociation en demande deux ou plus.{seen}",
    },
    "several-forms": {
        "en": "profiles in two forms, {first} and {second}; keep one form in the folder.",
        "fr": "des profils sous deux formes, {first} et {second} ; n’en gardez qu’une dans le dossier.",
    },
    "too-many-profiles": {
        "en": "{count} profiles; at most {most} parties are read.",
        "fr": "{count} profils ; on lit {most} parties au plus.",
    },
    "seen": {"en": " Not profiles: {what}.", "fr": " Ne sont pas des profils : {what}."},
    # --- files
    "broken-json": {
        "en": "this is not JSON: {what}; mend the file there.",
        "fr": "ce n’est pas du JSON : {what} ; corrigez le fichier à cet endroit.",
    },
    "twice": {
        "en": "{name!r} is written twice in the same object; keep one.",
        "fr": "« {name} » figure deux fois dans le même objet ; n’en gardez qu’un.",
    },
    "not-text": {
        "en": "this byte is not text in {encoding}; save the file as UTF-8.",
        "fr": "cet octet n’est pas du texte en {encoding} ; enregistrez le fichier en UTF-8.",
    },
    "broken-xml": {
        "en": "this is not XML: {what}; mend the file there.",
        "fr": "ce n’est pas du XML : {what} ; corrigez le fichier à cet endroit.",
    },
    "doctype": {
        "en": "a document type declaration can hide entities and is refused; delete the <!DOCTYPE ...>.",
        "fr": "une déclaration de type de document peut cacher des entités ; elle est refusée,"
        " supprimez le <!DOCTYPE ...>.",
    },
    "too-deep": {
        "en": "this is nested more than {most} levels deep, which no profile needs.",
        "fr": "l’imbrication dépasse {most} niveaux, ce dont aucun profil n’a besoin.",
    },
    "too-many": {
        "en": "the file holds more than {most} elements, which no profile needs.",
        "fr": "le fichier contient plus de {most} éléments, ce dont aucun profil n’a besoin.",
    },
    "unknown-form": {
        "en": "not a profile in a known form: expected NegoLog JSON (issueWeights, issues), GeniusWeb JSON"
        " (LinearAdditiveUtilitySpace) or GENIUS XML (utility_space).",
        "fr": "ce n’est pas un profil d’une forme connue : on attend du JSON de NegoLog (issueWeights, issues) ou de"
        " GeniusWeb (LinearAdditiveUtilitySpace), ou du XML de GENIUS (utility_space).",
    },
    # --- what a profile says
    "missing": {"en": "{what} is missing.", "fr": "il manque {what}."},
    "not-an-object": {
        "en": "{what} must be an object of names and values.",
        "fr": "{what} doit être un objet de noms et de valeurs.",
    },
    "not-a-number": {
        "en": "{what} is {found}; a finite number is expected.",
        "fr": "{what} vaut {found} ; un nombre fini est attendu.",
    },
    "negative": {"en": "{what} is {found}; it must be 0 or more.", "fr": "{what} vaut {found} ; il faut 0 ou plus."},
    "not-linear": {
        "en": "this utility space is {kind}; only linear additive ones can be analysed.",
        "fr": "cet espace d’utilité est de type {kind} ; seuls les espaces additifs linéaires s’analysent.",
    },
    "real-issue": {
        "en": "issue {issue!r} takes real numbers, so it has no list of outcomes; make it discrete or integer.",
        "fr": "l’enjeu « {issue} » prend des nombres réels et n’a donc pas de liste d’issues ; rendez-le discret"
        " ou entier.",
    },
    "unknown-kind": {
        "en": "issue {issue!r} is of kind {kind!r}; discrete and integer issues are known.",
        "fr": "l’enjeu « {issue} » est du genre « {kind} » ; on connaît les enjeux discrets et entiers.",
    },
    "unknown-evaluator": {
        "en": "issue {issue!r} has a {kind!r} evaluator; an integer issue needs a linear one, with slope and offset.",
        "fr": "l’enjeu « {issue} » a un évaluateur « {kind} » ; un enjeu entier"
        " demande « linear », avec slope et offset.",
    },
    "bad-range": {
        "en": "issue {issue!r} runs from {low} to {high}; the lowest must not exceed the highest, in at most {most}"
        " steps.",
        "fr": "l’enjeu « {issue} » va de {low} à {high} ; le plus bas ne doit pas dépasser le plus haut,"
        " en {most} pas au plus.",
    },
    "no-options": {
        "en": "issue {issue!r} has no option; at least one is needed.",
        "fr": "l’enjeu « {issue} » n’a aucune option ; il en faut au moins une.",
    },
    "same-option": {
        "en": "issue {issue!r} lists the option {option!r} twice; keep one.",
        "fr": "l’enjeu « {issue} » cite deux fois l’option « {option} » ; n’en gardez qu’une.",
    },
    "same-issue": {
        "en": "the issue {issue!r} is there twice; keep one.",
        "fr": "l’enjeu « {issue} » figure deux fois ; n’en gardez qu’un.",
    },
    "no-issues": {"en": "the profile has no issue.", "fr": "le profil n’a aucun enjeu."},
    "no-weight": {
        "en": "issue {issue!r} has no weight; add it, 0 if the party does not care.",
        "fr": "l’enjeu « {issue} » n’a pas de poids ; ajoutez-le, 0 si la partie y est indifférente.",
    },
    "no-value": {
        "en": "option {option!r} of issue {issue!r} has no value; add it.",
        "fr": "l’option « {option} » de l’enjeu « {issue} » n’a pas de valeur ; ajoutez-la.",
    },
    "no-weights-at-all": {
        "en": "every weight is 0, so the party cares about nothing; give at least one issue a weight.",
        "fr": "tous les poids sont nuls : la partie ne tient à rien ; donnez un poids à un enjeu au moins.",
    },
    "indifferent": {
        "en": "every outcome is worth the same to {party}, so it has no worst and best; mend its weights or values.",
        "fr": "toutes les issues se valent pour {party}, qui n’a donc ni pire ni meilleure ; corrigez ses poids"
        " ou valeurs.",
    },
    "other-issues": {
        "en": "its issues are not those of {other}: {names}; all profiles must have the same.",
        "fr": "ses enjeux ne sont pas ceux de {other} : {names} ; tous les profils doivent avoir les mêmes.",
    },
    "other-options": {
        "en": "issue {issue!r} has not the options it has in {other}: {names}; all profiles must have the same.",
        "fr": "l’enjeu « {issue} » n’a pas les options qu’il a dans {other} : {names} ; tous les profils doivent avoir"
        " les mêmes.",
    },
    "past-memory": {
        "en": "{count} outcomes for {parties} parties are more than can be enumerated ({most}); merge options or drop"
        " an issue (the largest is {issue!r}, with {options} options).",
        "fr": "{count} issues possibles pour {parties} parties dépassent ce qui s’énumère ({most}) ; fusionnez des"
        " options ou retirez un enjeu (le plus grand est « {issue} », avec {options} options).",
    },
    "scenario": {"en": "the scenario cannot be played: {what}", "fr": "le scénario ne peut pas être joué : {what}"},
    "no-instrument": {
        "en": "the scenario has no instrument, so there is nothing to negotiate.",
        "fr": "le scénario n’a aucun instrument : il n’y a rien à négocier.",
    },
    # --- notes: said beside the figures, which stand
    "weights-sum": {
        "en": "{file}: the weights sum to {total:.6g}, not 1; raw utilities keep them as written.",
        "fr": "{file} : la somme des poids est {total:.6g} et non 1 ; les utilités brutes les gardent tels quels.",
    },
    "weights-divided": {
        "en": "{file}: the weights sum to {total:.6g} and were divided by it.",
        "fr": "{file} : la somme des poids est {total:.6g} ; ils ont été divisés par elle.",
    },
    "weights-equal": {
        "en": "{file}: there is no weight, so all issues count the same.",
        "fr": "{file} : il n’y a aucun poids, donc tous les enjeux comptent autant.",
    },
    "weight-zero": {
        "en": "{file}: issue {issue!r} has no weight and counts for nothing.",
        "fr": "{file} : l’enjeu « {issue} » n’a pas de poids et ne compte pas.",
    },
    "option-twice": {
        "en": "{file}: issue {issue!r} lists an option twice; its last value counts, as in GENIUS.",
        "fr": "{file} : l’enjeu « {issue} » cite deux fois une option ; sa dernière valeur compte, comme dans GENIUS.",
    },
    "discounted": {
        "en": "{file}: the discount factor {factor} is left aside; utilities are those of the first moment.",
        "fr": "{file} : le facteur d’escompte {factor} est laissé de côté ; les utilités sont celles du premier"
        " instant.",
    },
    "template-differs": {
        "en": "{file}: the domain file lists other issues or options than the profiles, which were followed.",
        "fr": "{file} : le fichier de domaine cite d’autres enjeux ou options que les profils, qui ont été suivis.",
    },
    "above-best": {
        "en": "{path}: {party} asks for at least {reservation:.4g} and its best outcome is worth {best:.4g} to it: it"
        " can sign nothing.",
        "fr": "{path} : {party} demande au moins {reservation:.4g} et la meilleure issue lui vaut {best:.4g} :"
        " elle ne peut rien signer.",
    },
    "nothing-allowed": {
        "en": "{path}: {party} can sign nothing: every outcome that is worth its reservation value crosses a red line.",
        "fr": "{path} : {party} ne peut rien signer : toute issue qui vaut son seuil franchit ses lignes rouges.",
    },
    "empty-zone": {
        "en": "{path}: the zone of agreement is empty: no outcome satisfies {parties} together{without}.",
        "fr": "{path} : la zone d’accord est vide : aucune issue ne satisfait ensemble {parties}{without}.",
    },
    "without": {
        "en": "; it opens if {ways}",
        "fr": " ; elle s’ouvre si {ways}",
    },
    "asks-less": {"en": "{party} asks for {fall:.4g} less", "fr": "{party} demande {fall:.4g} de moins"},
    "accepts": {"en": "{party} accepts {option!r} on {issue!r}", "fr": "{party} accepte « {option} » sur « {issue} »"},
    "zone-unknown": {
        "en": "{path}: none of the supported outcomes satisfies {parties} together; whether another does is not known.",
        "fr": "{path} : aucune des issues supportées ne satisfait ensemble {parties} ; on ne sait si une autre"
        " le fait.",
    },
    "supported": {
        "en": "{path}: {count} outcomes for {parties} parties leave too many efficient ones to hold; the {known}"
        " outcomes known are those on the hull of the frontier, which weighted sums of utilities reach, and each point"
        " is the best of them.",
        "fr": "{path} : {count} issues possibles pour {parties} parties en laissent trop d’efficaces pour la mémoire ;"
        " les {known} issues connues sont celles de l’enveloppe de la frontière, qu’atteignent des sommes pondérées"
        " d’utilités, et chaque point est la meilleure d’entre elles.",
    },
    "coalitions-past-memory": {
        "en": "{path}: the coalitions of {parties} parties over {count} outcomes are past memory; {most} parties are"
        " the most, over outcomes that can be enumerated.",
        "fr": "{path} : les coalitions de {parties} parties sur {count} issues possibles dépassent la mémoire ;"
        " {most} parties au plus, sur des issues qui s’énumèrent.",
    },
}


def said(code: str, **values: object) -> Text:
    """The sentence of that code in each language; a value that is a Text is put by language."""
    return {
        language: SENTENCES[code][language].format_map(
            {name: value[language] if isinstance(value, Mapping) else value for name, value in values.items()}
        )
        for language in LANGUAGES
    }


class DomainError(ValueError):
    """What is no domain: one sentence in each language that says where, what, and what to do."""

    def __init__(self, code: str, where: str, **values: object) -> None:
        self.code = code
        self.says: Text = {language: f"{where}: {sentence}" for language, sentence in said(code, **values).items()}
        super().__init__(self.says["en"])
