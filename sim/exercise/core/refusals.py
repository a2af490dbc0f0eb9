"""Why a command is refused: a code for programs and a sentence, in both languages, that says what to do next."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.names import Text


class Refused(Exception):
    """An expected refusal. `code` is stable; `values` fill the sentence."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        if code not in SENTENCES:
            raise KeyError(f"no sentence for the refusal {code!r}")
        self.code = code
        self.values = values

    @property
    def sentence(self) -> Text:
        """The sentence in each language. A value that ends in _en or _fr is chosen by language."""
        return {
            language: words.format_map(_for(language, self.values)) for language, words in SENTENCES[self.code].items()
        }

    def __str__(self) -> str:
        return f"{self.code}: {self.sentence['en']}"


def _for(language: str, values: Mapping[str, str | int]) -> dict[str, str | int]:
    chosen = dict(values)
    for key, value in values.items():
        name, _, suffix = key.rpartition("_")
        if suffix == language:
            chosen[name] = value
    return chosen


SENTENCES: Mapping[str, Text] = {
    "not-started": {
        "en": "The exercise has not started. Read your brief; the instructor will open it.",
        "fr": "L’exercice n’a pas commencé. Lisez vos instructions ; l’instructeur l’ouvrira.",
    },
    "already-started": {"en": "The exercise is already running.", "fr": "L’exercice est déjà en cours."},
    "paused": {
        "en": "The exercise is paused. What you wrote is kept; send it when the instructor resumes.",
        "fr": "L’exercice est suspendu. Ce que vous avez écrit est conservé ; envoyez-le à la reprise.",
    },
    "not-paused": {"en": "The exercise is not paused.", "fr": "L’exercice n’est pas suspendu."},
    "ended": {
        "en": "The exercise is over. Everything stays readable here, but nothing can be added.",
        "fr": "L’exercice est terminé. Tout reste lisible ici, mais plus rien ne peut être ajouté.",
    },
    "control-only": {
        "en": "Only the instructor can do this.",
        "fr": "Seul l’instructeur peut faire cela.",
    },
    "unknown-seat": {"en": "There is no such seat in this exercise.", "fr": "Ce siège n’existe pas dans cet exercice."},
    "seat-taken": {
        "en": "Somebody already holds this seat. Choose another, or ask the instructor.",
        "fr": "Ce siège est déjà occupé. Choisissez-en un autre ou demandez à l’instructeur.",
    },
    "seat-empty": {"en": "Nobody holds this seat.", "fr": "Personne n’occupe ce siège."},
    "seat-held": {
        "en": "A student holds this seat. Ask them to leave it, or hand it to a mind first.",
        "fr": "Un étudiant occupe ce siège. Demandez-lui de le quitter ou confiez-le d’abord à un acteur simulé.",
    },
    "no-power": {
        "en": "Your seat cannot do this. In your delegation, {who} can.",
        "fr": "Votre siège ne le permet pas. Dans votre délégation, c’est possible pour : {who}.",
    },
    "no-power-none": {
        "en": "Nobody in your delegation has the power to do this.",
        "fr": "Personne dans votre délégation n’a ce pouvoir.",
    },
    "unknown-channel": {
        "en": "You are not in these talks.",
        "fr": "Vous ne participez pas à ces échanges.",
    },
    "channel-members": {
        "en": "Choose at least one other seat for these talks.",
        "fr": "Choisissez au moins un autre siège pour ces échanges.",
    },
    "channel-exists": {
        "en": "These talks already exist. Open them from the list.",
        "fr": "Ces échanges existent déjà. Ouvrez-les depuis la liste.",
    },
    "empty": {"en": "Write something first.", "fr": "Écrivez d’abord quelque chose."},
    "too-long": {
        "en": "This is too long: {length} characters, {limit} at most. Shorten it; nothing was lost.",
        "fr": "C’est trop long : {length} caractères, {limit} au plus. Raccourcissez ; rien n’est perdu.",
    },
    "unknown-reference": {
        "en": "What you refer to is not among the things you have seen. Choose it from the list.",
        "fr": "Ce à quoi vous vous référez ne figure pas parmi ce que vous avez vu. Choisissez-le dans la liste.",
    },
    "unknown-instrument": {
        "en": "There is no such text in this exercise.",
        "fr": "Ce texte n’existe pas dans cet exercice.",
    },
    "not-open-yet": {
        "en": "This text is on the table from turn {turn} on.",
        "fr": "Ce texte sera sur la table à partir du tour {turn}.",
    },
    "not-party": {
        "en": "Your delegation is not a party to this text. You can advise in talks, but not table, vote or sign.",
        "fr": "Votre délégation n’est pas partie à ce texte. Vous pouvez conseiller, non déposer, voter ou signer.",
    },
    "unknown-option": {
        "en": "That is not one of the options of this provision.",
        "fr": "Ce n’est pas une des options de cette disposition.",
    },
    "no-choices": {
        "en": "Choose at least one option for the package.",
        "fr": "Choisissez au moins une option pour cet ensemble.",
    },
    "incomplete-package": {
        "en": "This package leaves {count} issues open. Only a complete one can be put to decision.",
        "fr": "Cet ensemble laisse {count} questions ouvertes. Seul un ensemble complet peut être mis aux voix.",
    },
    "same-package": {
        "en": "This package is already on the table. Accept it, or change an option.",
        "fr": "Cet ensemble est déjà sur la table. Acceptez-le ou changez une option.",
    },
    "unknown-package": {
        "en": "This package is not on the table.",
        "fr": "Cet ensemble n’est pas sur la table.",
    },
    "package-withdrawn": {
        "en": "This package has been withdrawn.",
        "fr": "Cet ensemble a été retiré.",
    },
    "not-your-package": {
        "en": "Only the delegation that tabled a package can withdraw it.",
        "fr": "Seule la délégation qui a déposé un ensemble peut le retirer.",
    },
    "own-package": {
        "en": "Your delegation tabled this package: it already stands for it.",
        "fr": "Votre délégation a déposé cet ensemble : elle y est déjà favorable.",
    },
    "private-package": {
        "en": "This package was tabled in private talks. Table it in the plenary first.",
        "fr": "Cet ensemble a été déposé dans des échanges privés. Déposez-le d’abord en plénière.",
    },
    "beyond-mandate": {
        "en": "Your mandate does not cover {what_en}. Ask the capital, change it, or go ahead ad referendum: the "
        "capital must approve before you sign.",
        "fr": "Votre mandat ne couvre pas {what_fr}. Consultez la capitale, modifiez, ou engagez-vous ad referendum : "
        "la capitale devra approuver avant la signature.",
    },
    "cannot-sign-beyond": {
        "en": "Your mandate does not cover {what_en}. You cannot sign until the capital has approved it.",
        "fr": "Votre mandat ne couvre pas {what_fr}. Vous ne pouvez pas signer avant l’accord de la capitale.",
    },
    "already-adopted": {
        "en": "This text has been adopted. It can be initialled and signed, not changed.",
        "fr": "Ce texte est adopté. Il peut être paraphé et signé, plus modifié.",
    },
    "not-adopted": {
        "en": "This text has not been adopted yet.",
        "fr": "Ce texte n’est pas encore adopté.",
    },
    "not-signatory": {
        "en": "Your delegation does not sign this text.",
        "fr": "Votre délégation n’est pas signataire de ce texte.",
    },
    "already-initialled": {
        "en": "Your delegation has already initialled this text.",
        "fr": "Votre délégation a déjà paraphé ce texte.",
    },
    "not-initialled": {
        "en": "Initial the text before signing it.",
        "fr": "Paraphez le texte avant de le signer.",
    },
    "already-signed": {
        "en": "Your delegation has already signed this text.",
        "fr": "Votre délégation a déjà signé ce texte.",
    },
    "decision-open": {
        "en": "A decision on this text is already open. Wait until it closes.",
        "fr": "Une décision sur ce texte est déjà en cours. Attendez qu’elle soit close.",
    },
    "outlasts": {
        "en": "The exercise ends in {left} min and this decision takes {minutes} min. Ask the instructor to "
        "extend the turn.",
        "fr": "L’exercice se termine dans {left} min et cette décision en demande {minutes}. Demandez au formateur de "
        "prolonger le tour.",
    },
    "no-decision": {
        "en": "This decision is closed.",
        "fr": "Cette décision est close.",
    },
    "no-vote-needed": {
        "en": "This text needs every party's acceptance, not a vote. Ask the parties to accept the package.",
        "fr": "Ce texte demande l’acceptation de chaque partie, non un vote. Faites accepter l’ensemble par tous.",
    },
    "not-a-vote": {
        "en": "This is a silence procedure: keep silent to agree, or break the silence.",
        "fr": "C’est une procédure de silence : gardez le silence pour accepter, ou rompez-le.",
    },
    "not-silence": {
        "en": "This is a vote: say yes, no or abstain.",
        "fr": "C’est un vote : votez oui, non ou abstention.",
    },
    "already-voted": {
        "en": "Your delegation has already voted.",
        "fr": "Votre délégation a déjà voté.",
    },
    "inside-mandate": {
        "en": "Your mandate already covers this option. You need not ask.",
        "fr": "Votre mandat couvre déjà cette option. Inutile de demander.",
    },
    "already-asked": {
        "en": "You have already asked this; the capital's answer is on its way.",
        "fr": "Vous l’avez déjà demandé ; la réponse de la capitale est en route.",
    },
    "unknown-act": {
        "en": "This act is not available to your delegation.",
        "fr": "Cet acte n’est pas à la portée de votre délégation.",
    },
    "needs-target": {
        "en": "Choose the actor this act is addressed to.",
        "fr": "Choisissez l’acteur auquel cet acte s’adresse.",
    },
    "wrong-target": {
        "en": "This act cannot be addressed to that actor.",
        "fr": "Cet acte ne peut pas s’adresser à cet acteur.",
    },
    "no-points": {
        "en": "This act costs {cost} points and your delegation has {left} left this turn.",
        "fr": "Cet acte coûte {cost} points ; il en reste {left} à votre délégation pour ce tour.",
    },
    "unknown-obligation": {
        "en": "No text in force lays down such an obligation. Choose one from the list.",
        "fr": "Aucun texte en vigueur ne prévoit cette obligation. Choisissez-en une dans la liste.",
    },
    "obligation-ended": {
        "en": "This obligation has run its course: nothing more falls due.",
        "fr": "Cette obligation est arrivée à son terme : plus rien n’est dû.",
    },
    "not-your-obligation": {
        "en": "Your delegation does not owe this. Only the one that owes it decides whether to perform it.",
        "fr": "Votre délégation ne doit pas cela. Seule celle qui le doit décide de l’exécuter ou non.",
    },
    "already-ordered": {
        "en": "Your delegation has already given this instruction.",
        "fr": "Votre délégation a déjà donné cette instruction.",
    },
    "not-owed-to-you": {
        "en": "This is not owed to your delegation, so it cannot act on it. Speak to those to whom it is owed.",
        "fr": "Cela n’est pas dû à votre délégation : elle ne peut s’en prévaloir. Parlez-en à ceux à qui c’est dû.",
    },
    "already-disputed": {
        "en": "A dispute on this obligation is already under way. Wait for its outcome.",
        "fr": "Un différend sur cette obligation est déjà en cours. Attendez-en l’issue.",
    },
    "no-dispute-clause": {
        "en": "This text settles no disputes: you can protest, or negotiate.",
        "fr": "Ce texte ne règle pas les différends : vous pouvez protester, ou négocier.",
    },
    "no-breach-found": {
        "en": "Monitoring has not found this obligation broken, so nothing may be suspended because of it.",
        "fr": "Le suivi n’a constaté aucun manquement à cette obligation : rien ne peut être suspendu de ce fait.",
    },
    "nothing-to-suspend": {
        "en": "The text lets nothing be suspended because of this, or it already is.",
        "fr": "Le texte ne permet de suspendre rien de ce fait, ou cela l’est déjà.",
    },
    "missing-field": {
        "en": "Fill in “{field_en}” first.",
        "fr": "Remplissez d’abord « {field_fr} ».",
    },
    "unknown-field": {
        "en": "This form has no such field.",
        "fr": "Ce formulaire n’a pas ce champ.",
    },
    "bad-percent": {
        "en": "Give a whole number from 0 to 100.",
        "fr": "Donnez un nombre entier de 0 à 100.",
    },
    "unknown-document": {
        "en": "There is no such document in your delegation.",
        "fr": "Ce document n’existe pas dans votre délégation.",
    },
    "not-your-document": {
        "en": "Only its author can revise this document.",
        "fr": "Seul son auteur peut réviser ce document.",
    },
    "signed-off": {
        "en": "This version has already been decided on.",
        "fr": "Cette version a déjà reçu une décision.",
    },
    "not-approved": {
        "en": "Only an approved document can be released. Ask the head of delegation to sign it off.",
        "fr": "Seul un document approuvé peut être diffusé. Faites-le viser par la cheffe ou le chef de délégation.",
    },
    "not-public": {
        "en": "This kind of document stays in the delegation.",
        "fr": "Ce type de document reste dans la délégation.",
    },
    "already-released": {
        "en": "This document has already been released.",
        "fr": "Ce document a déjà été diffusé.",
    },
    "not-due": {
        "en": "This document was not asked of your seat.",
        "fr": "Ce document n’a pas été demandé à votre siège.",
    },
    "not-your-delegation": {
        "en": "Choose somebody of your own delegation.",
        "fr": "Choisissez quelqu’un de votre délégation.",
    },
    "unknown-task": {"en": "There is no such task.", "fr": "Cette tâche n’existe pas."},
    "task-closed": {"en": "This task is already closed.", "fr": "Cette tâche est déjà close."},
    "unknown-inject": {"en": "There is no such inject.", "fr": "Cet événement n’existe pas."},
    "inject-released": {
        "en": "This inject has already been released.",
        "fr": "Cet événement a déjà été diffusé.",
    },
    "inject-held": {
        "en": "This inject was held in another window meanwhile. Nothing was changed; look again, then decide.",
        "fr": "Cet événement a été retenu entre-temps dans une autre fenêtre. Rien n’a changé ; revoyez, puis décidez.",
    },
    "inject-skipped": {
        "en": "This inject was skipped in another window meanwhile. Nothing was changed; look again, then decide.",
        "fr": "Cet événement a été écarté entre-temps dans une autre fenêtre. Rien n’a changé ; revoyez, puis décidez.",
    },
    "inject-armed": {
        "en": "This inject was armed again in another window meanwhile. Nothing was changed; look again, then decide.",
        "fr": "Cet événement a été réarmé entre-temps dans une autre fenêtre. Rien n’a changé ; revoyez, puis décidez.",
    },
    "bad-minutes": {
        "en": "Give a number of minutes from 1 to 120.",
        "fr": "Donnez un nombre de minutes entre 1 et 120.",
    },
    "no-such-mind": {
        "en": "There is no such mind. Choose novice, practitioner or veteran.",
        "fr": "Cet acteur simulé n’existe pas. Choisissez novice, praticien ou expert.",
    },
    "already-mind": {
        "en": "A mind already holds this seat.",
        "fr": "Un acteur simulé occupe déjà ce siège.",
    },
    "too-fast": {
        "en": "You are sending faster than anyone can read. Wait {seconds} seconds; nothing was lost.",
        "fr": "Vous envoyez plus vite qu’on ne peut lire. Attendez {seconds} secondes ; rien n’est perdu.",
    },
    "practices-full": {
        "en": "Too many practices are being played from here. Yours is kept; open this page again in a few minutes.",
        "fr": "Trop d’entraînements se jouent d’ici en ce moment. Le vôtre est conservé ; rouvrez cette page dans "
        "quelques minutes.",
    },
    "malformed": {
        "en": "The server could not read this: {what}. Reload the page; what you wrote is kept.",
        "fr": "Le serveur n’a pas pu lire ceci : {what}. Rechargez la page ; ce que vous avez écrit est conservé.",
    },
    "not-yours": {
        "en": "This is not available to you.",
        "fr": "Ceci ne vous est pas accessible.",
    },
    "state-moved": {
        "en": "Others acted at the same moment. Look again and repeat if it still holds.",
        "fr": "D’autres ont agi au même moment. Vérifiez et recommencez si cela vaut toujours.",
    },
}
