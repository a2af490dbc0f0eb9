"""Words by which rules tell what a sentence does, in each language: to name an alternative, a limit, an insult, a blame.

They find what a rule then cites for a person to read; `sim.reading` reads what a sentence is about.
"""

from __future__ import annotations

import re

DENIED = re.compile(
    r"(?:\b(?:not|nobody|no one|none|never|personne|nul|aucune?|ne|pas)\b|n[’']t\b|\bn[’'])[^.;:]{0,25}$", re.IGNORECASE
)
"""The end of a clause in which what follows is denied."""


def asserted(cue: re.Pattern[str], text: str) -> bool:
    """Whether a cue stands in a text without being denied: "nobody is to blame" lays no blame."""
    return any(not DENIED.search(text[: found.start()]) for found in cue.finditer(text))


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


GRADE = re.compile(r"\b[A-F] ?[1-6]\b")
"""A grade of a source and of its information, as the Admiralty code writes it."""

ALTERNATIVE = _any(
    r"(?:if|should) [^.;]{0,30}(?:fails?|not agree|collapse)|failing (?:that|an agreement)|en cas d.échec|échouent|échoue",
    r"absence d.accord|hors (?:traité|accord)|se passe(?:r|ra)? d|si rien n.est signé",
    r"without (?:an? |any )?(?:deal|agreement|treaty|text)|no[ -](?:deal|agreement)|alternatives?|otherwise|instead|fall ?back",
    r"batna|plan b|walks? away|alone,? (?:it|they|he|she)|turns? to|can wait|could wait|goes? (?:on )?alone|go it alone",
    r"sans (?:accord|traité|texte)|faute d.accord|à défaut|solutions? de rechange|repli|sinon|se tourner(?:a|ait)?",
    r"peut attendre|pourrait attendre|ferait sans|fera sans|ira(?:it)? seule?|seule?s?,? (?:elle|il)s?",
)
"""Somebody's course without an agreement."""

LIMIT = _any(
    r"(?:our|my) (?:real |true |own )?(?:limits?|bottom line|floor|ceiling|red lines?|instructions|mandate)",
    r"at (?:worst|the very (?:least|most))|(?:least|most) (?:we|I) (?:can|could|may) (?:accept|take|give)",
    r"(?:cannot|can.t|may not) go (?:below|above|under|beyond)|in confidence|(?:do not|don.t) tell|(?:just|strictly|stays?|keep (?:it|this)) between (?:us|ourselves)|between (?:us|ourselves)(?=,)",
    r"(?:notre|ma|nos|mes) (?:vraie |véritable )?(?:limites?|lignes? rouges?|instructions)",
    r"(?:notre|mon) (?:vrai |véritable )?(?:plancher|plafond|mandat)|au pire|au (?:grand )?(?:minimum|maximum)|entre nous(?=,)|reste entre nous|ne le (?:dites|répétez)",
    r"ne (?:pouvons|puis|peux) (?:pas )?(?:descendre|aller|accepter moins)",
    r"our (?:minimum|lowest|walk.?away)|(?:am|are) (?:not )?(?:allowed|permitted)|told (?:me|us) to stop",
    r"notre (?:minimum|seuil)|(?:suis|sommes) (?:pas )?autorisée?s?|(?:m.a|nous a) dit de m?.?arrêter",
)
"""A limit that the writer calls their own, or a request to keep something quiet."""

HARM = _any(
    r"cut|close|shut|block|stop|strike|attack|sanctions?|force|punish|pay for|regret|retaliat\w+|consequences|denounce|expose|expel",
    r"withdraw|leave (?:the )?(?:talks|table)|war|army|troops|suspend|freeze|break off|or else",
    r"coup(?:er|ons|erons)|ferm(?:er|ons|erons)|bloqu\w+|frapp\w+|attaqu\w+|sanction\w*|forces?|punir\w*|paier\w*|payer\w*|regrett\w+",
    r"représailles|conséquences|dénonc\w+|expuls\w+|retir\w+|quitt\w+ (?:la table|les pourparlers)|guerre|armée|troupes|suspend\w*|gel\w+|romp\w+",
)
"""A harm that somebody says they would do."""

FORCE = _any(
    r"we (?:will|shall|would|can) (?:strike|bomb|attack|invade|destroy|shell|blow up)",
    r"nous (?:allons |pouvons )?(?:frapp|bombard|attaqu|envahi|détrui)\w+",
)
"""Force that somebody says they would use."""

VEILED = _any(
    r"you (?:will|would|shall|are going to|.ll) (?:soon |all |both |deeply |bitterly )?(?:regret|be sorry|pay (?:for (?:this|that|it)|dearly|the price)|see what happens|learn the hard way)",
    r"(?:do not|don.t|never) (?:make us|force us|test us|push us|test our patience|try us)|our patience (?:has limits|is running out|is not endless)|no longer answer for",
    r"(?:accidents|things) (?:can |do )?happen to|it would be a (?:pity|shame) if (?:something|anything|your)\b|think (?:well |hard )?of your (?:children|families|sons|daughters)|we know where (?:you|your)|you have been warned",
    r"vous (?:allez )?(?:le |l.)?regretter\w*|vous (?:allez )?(?:le |l.)?(?:paierez|payerez|payer) cher|vous (?:verrez|allez voir) ce qui (?:arrive|vous attend)|ne nous (?:poussez|forcez|obligez|cherchez)|notre patience a des limites|notre patience s.épuise",
    r"un accident est (?:si )?vite arrivé|les accidents arrivent|ce serait dommage (?:que|si) (?:votre|vos|quelque chose)|pensez (?:bien )?à vos (?:enfants|familles|fils|filles)|nous savons où vous|vous (?:êtes|voilà) prévenue?s|ne répond\w+ plus de (?:rien|ce)",
)
"""A threat that names no harm."""

INSULT = _any(
    r"idiots?|morons?|liars?|murderers?|cowards?|thieves|clowns?|shut up",
    r"imbéciles?|menteurs?|menteuses?|assassins?|meurtriers?|(?:êtes|sont|es|est|des|de|un|une) lâches?|voleurs?|abrutis?|crétins?|la ferme",
)

BLAME = _any(
    r"(?:is|are|was|were) to blame|at fault|guilty|incompeten(?:t|ce)|lied|betrayed|your fault|(?:his|her|their) fault",
    r"coupables?|incompéten(?:te?s?|ce)|menti|trahi(?:s|e|es)?|(?:c.est|par|de) (?:sa|votre|leur|ta) faute|fautifs?|fautive",
)
"""Guilt laid on somebody, where a cause was asked for."""

CRITERION = _any(
    r"costs?|risks?|law(?:ful)?|legal(?:ly)?|feasib\w+|delays?|but|because|would|keeps?|loses?|gains?",
    r"coûts?|coûte|risques?|droit|légal\w*|faisab\w+|délais?|mais|car|parce que|permet\w*|perd\w*|gagne\w*|\w+(?:rait|raient|rions)",
)
"""A consequence or a measure of an option."""

CLEARS = _any(
    r"clears?|cleared|confirms?|denies|deny|false|fake|untrue|wrong|not (?:there|verified|filmed|so)|no order|correct(?:s|ed|ion)?|withdraws?",
    r"disculpe\w*|lave|blanchit|confirme\w*|dément\w*|faux|fausse|inexacte?|erreur|aucun ordre|pas (?:là|vérifiée?|filmée?)|rectifi\w+|retir\w+",
)
"""News put right: cleared, denied, corrected."""

NOTHING = _any(
    r"(?:do|doing) nothing|no action|wait and see|status quo|stay as we are",
    r"ne rien faire|n.agir pas|attendre et voir|statu quo|en rester là",
)
"""The option to do nothing."""

NO_CHANGE = re.compile(r"^\W*(?:nothing|none|no change|rien|aucun)\b", re.IGNORECASE)
"""An action that is none."""

OWNER = _any(
    r"head|deputy|chair|ministry|minister|team|cell|desk|staff|embassy|spokes\w+|adviser|secretariat",
    r"chef|cheffe|adjointe?|présidente?|ministère|ministre|équipe|cellule|ambassade|porte-parole|conseil\w+|secrétariat",
)
"""Somebody who answers for a task, where no actor or person is named."""

OURS = _any(r"we|us|our|ours|my|nous|notre|nos|mon|ma|mes")
"""One's own side."""

WHEN = _any(
    r"\d{1,4}|monday|tuesday|wednesday|thursday|friday|today|tomorrow|tonight|weeks?|months?|years?|turns?|hours?|days?|daily|weekly|monthly|yearly|exercise",
    r"lundi|mardi|mercredi|jeudi|vendredi|aujourd.hui|demain|ce soir|semaines?|mois|ans?|années?|tours?|heures?|jours?|exercice",
)
"""A date or a delay."""

LAW = re.compile(
    r"\b(?:art(?:icle)?s?\.? ?\d+|charter|convention|covenant|treaty|protocol|resolution|regulation|act of \d{4}|(?:customary|international) law|vcdr|vccr|arsiwa"
    r"|charte|pacte|traité|protocole|résolution|règlement|loi (?:du|n)|droit (?:international|coutumier|humanitaire)|coutume)\b",
    re.IGNORECASE,
)
"""A text of law called by its kind or its article, in either language."""

OFFICE = re.compile(
    OWNER.pattern + r"|\b(?:ambassador|consul|director|secretary|general|colonel|officers?|engineers?|attaché"
    r"|ambassadeur|ambassadrice|consule?|directeur|directrice|secrétaire|général|officiers?|ingénieure?s?|attachée?|responsable"
    r"|chargée? d.affaires)\b",
    re.IGNORECASE,
)
"""An office by its name, where nobody at the table holds it."""

ANSWERS = re.compile(
    OFFICE.pattern
    + r"|\b(?:commission|committee|council|bureau|directorate|department|agency|authority|unit|services?|company|archivist|clerk|colleagues?"
    r"|comité|commission|conseil|direction|département|agence|autorité|unité|compagnie|archiviste|greffe|greffier|collègues?|bureau"
    r"|I|we|our|my|je|j(?=['’])|nous|notre|nos|mon|ma)\b",
    re.IGNORECASE,
)
"""Somebody who answers for an action after the exercise: an office, a body, or those who write."""
