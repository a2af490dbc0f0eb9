"""What minds write into documents, line by line."""

from sim.policies.phrases.table import wordings

PHRASES = {
    # --- negotiation plan
    "doc.objective": wordings(
        (
            "{n}. “{issue}”: “{option}” ({weight} points out of 100 depend on it).",
            "{n}. « {issue} » : « {option} » ({weight} points sur 100 en dépendent).",
        ),
    ),
    "doc.stop": wordings(
        (
            (
                "As a whole, no package under {reservation} points; on “{issue}”, nothing beyond “{option}” without "
                "the capital."
            ),
            (
                "Dans l'ensemble, rien à moins de {reservation} points ; sur « {issue} », rien au-delà de « {option} » "
                "sans la "
                "capitale."
            ),
        ),
    ),
    "doc.stop-none": wordings(
        (
            "We have no stakes of our own; we stop where our neutrality would be in doubt.",
            "Nous n'avons pas d'intérêt propre ; nous nous arrêtons là où notre neutralité serait mise en doute.",
        ),
    ),
    "doc.objective-process": wordings(
        (
            "{n}. A text that every party can carry out, reached by a process all call fair.",
            "{n}. Un texte que chaque partie puisse exécuter, obtenu par un processus que tous disent équitable.",
        ),
    ),
    "doc.alternative": wordings(
        (
            "{alternative} (worth {reservation} points to us).",
            "{alternative} (vaut {reservation} points pour nous).",
        ),
    ),
    "doc.alternative-none": wordings(
        ("{alternative}", "{alternative}"),
    ),
    "doc.other": wordings(
        (
            "{actor}: seems to need “{option}” on “{issue}”; its alternative is to be asked in bilateral talks.",
            (
                "{actor} : semble avoir besoin de « {option} » sur « {issue} » ; sa solution de rechange est à sonder "
                "en bilatéral."
            ),
        ),
    ),
    "doc.other-unknown": wordings(
        (
            "{actor}: needs and alternative not known yet; ask before assuming.",
            "{actor} : besoins et solution de rechange encore inconnus ; demander avant de supposer.",
        ),
    ),
    "doc.trade": wordings(
        (
            "Give on “{issue}” ({weight} points) in return for “{issue2}” ({weight2} points).",
            "Céder sur « {issue} » ({weight} points) contre « {issue2} » ({weight2} points).",
        ),
    ),
    "doc.trade-none": wordings(
        (
            "Offer drafting, facts and good offices rather than concessions.",
            "Offrir une plume, des faits et de bons offices plutôt que des concessions.",
        ),
    ),
    "doc.allies": wordings(
        (
            "{actor} first: relations are easiest there, and an early convergence would set the tone.",
            "{actor} d'abord : la relation y est la plus facile, et une convergence précoce donnerait le ton.",
        ),
    ),
    # --- situation report
    "doc.summary": wordings(
        (
            (
                "“{title}” has been reported ({reliability}). It matters because relations stand at rung {rung} of 10 "
                "and the "
                "talks are in turn {turn}."
            ),
            (
                "« {title} » nous a été rapporté ({reliability}). Cela importe, car les relations sont à l'échelon "
                "{rung} sur 10 "
                "et la négociation en est au tour {turn}."
            ),
        ),
        (
            "Turn {turn}: “{title}” ({reliability}) bears on the talks. The crisis ladder stands at {rung} of 10.",
            (
                "Tour {turn} : « {title} » ({reliability}) pèse sur la négociation. L'échelle de la crise est à {rung} "
                "sur 10."
            ),
        ),
    ),
    "doc.summary-quiet": wordings(
        (
            (
                "No major event is known in turn {turn}; relations stand at rung {rung} of 10. This report fixes the "
                "baseline."
            ),
            (
                "Aucun événement majeur connu au tour {turn} ; les relations sont à l'échelon {rung} sur 10. Ce compte "
                "rendu fixe "
                "l'état initial."
            ),
        ),
    ),
    "doc.known-report": wordings(
        (
            "{source} reports: “{title}” (graded {reliability}).",
            "{source} rapporte : « {title} » (coté {reliability}).",
        ),
    ),
    "doc.known-careless": wordings(
        ("“{title}”: it has happened.", "« {title} » : c'est arrivé."),
    ),
    "doc.known-act": wordings(
        ("{actor} to {actor2}: {act} (seen by us).", "{actor} envers {actor2} : {act} (constaté par nous)."),
    ),
    "doc.known-rung": wordings(
        (
            "The crisis ladder stands at rung {rung} of 10 on day {day}.",
            "L'échelle de la crise est à l'échelon {rung} sur 10 au jour {day}.",
        ),
    ),
    "doc.known-gauge": wordings(
        ("{gauge}: {level} {unit} on day {day}.", "{gauge} : {level} {unit} au jour {day}."),
    ),
    "doc.assumed-report": wordings(
        (
            "“{title}” may be true: source graded {reliability}, so we put it at {percent} %.",
            "« {title} » est peut-être vrai : source cotée {reliability}, nous l'estimons à {percent} %.",
        ),
    ),
    "doc.assumed-intent": wordings(
        (
            "{actor} seeks a better text rather than a rupture ({percent} %, from its conduct so far).",
            "{actor} cherche un meilleur texte plutôt qu'une rupture ({percent} %, d'après sa conduite jusqu'ici).",
        ),
    ),
    "doc.unknown-verify": wordings(
        (
            "Whether “{title}” is accurate: asked of the other delegations and of observers.",
            "Si « {title} » est exact : demandé aux autres délégations et aux observateurs.",
        ),
    ),
    "doc.unknown-cause": wordings(
        (
            "Cause and responsibility: not established; asked of {actor} and of our services.",
            "Causes et responsabilités : non établies ; question posée à {actor} et à nos services.",
        ),
    ),
    "doc.unknown-next": wordings(
        (
            "What {actor} will do next if no text is agreed by the last turn.",
            "Ce que fera {actor} faute d'accord au dernier tour.",
        ),
    ),
    "doc.next-verify": wordings(
        (
            "Take no public position; obtain a joint verification, and speak to {actor} today.",
            (
                "Ne pas prendre position publiquement ; obtenir une vérification conjointe et parler à {actor} "
                "aujourd'hui."
            ),
        ),
    ),
    "doc.next-talk": wordings(
        (
            "Keep the talks going and put to {actor} a text that answers what has happened.",
            "Poursuivre la négociation et proposer à {actor} un texte qui réponde à ce qui s'est passé.",
        ),
    ),
    # --- decision note
    "doc.question": wordings(
        (
            "How do we respond to “{title}”, before the end of turn {turn}?",
            "Comment répondre à « {title} », avant la fin du tour {turn} ?",
        ),
    ),
    "doc.question-talks": wordings(
        (
            "Which course do we take in the talks, before the end of turn {turn}?",
            "Quelle conduite tenir dans la négociation, avant la fin du tour {turn} ?",
        ),
    ),
    "doc.option-nothing": wordings(
        (
            "A. Do nothing: no cost; risk that silence is taken for consent.",
            "A. Ne rien faire : aucun coût ; risque que le silence passe pour un acquiescement.",
        ),
    ),
    "doc.option-talk": wordings(
        (
            "B. Speak to {actor} in private and propose joint verification: 1 point; low risk; UN Charter, Article 33.",
            (
                "B. Parler à {actor} en privé et proposer une vérification conjointe : 1 point ; risque faible ; "
                "Charte des "
                "Nations Unies, article 33."
            ),
        ),
    ),
    "doc.option-act": wordings(
        (
            "C. {act} ({actor}): {cost} points; risk that it is answered in kind. Basis: {basis}",
            "C. {act} ({actor}) : {cost} points ; risque d'une réponse du même ordre. Base : {basis}",
        ),
    ),
    "doc.recommend-talk": wordings(
        (
            "Option B: it keeps every other option open, and costs least if the facts turn out otherwise.",
            "Option B : elle laisse toutes les autres ouvertes et coûte le moins si les faits se révèlent autres.",
        ),
    ),
    "doc.recommend-act": wordings(
        (
            "Option C: the conduct is established, and leaving it unanswered would cost us more than the act.",
            "Option C : les faits sont établis, et les laisser sans réponse nous coûterait plus que l'acte.",
        ),
    ),
    "doc.trigger": wordings(
        (
            "A confirmation graded B2 or better that {actor} acted on purpose, or a further rise above rung {rung}.",
            (
                "Une confirmation cotée B2 ou mieux que {actor} a agi délibérément, ou une nouvelle hausse au-delà de "
                "l'échelon "
                "{rung}."
            ),
        ),
    ),
    "doc.legal": wordings(
        (
            "UN Charter, Articles 2(3) and 33: disputes are settled by peaceful means.",
            "Charte des Nations Unies, articles 2 § 3 et 33 : les différends se règlent par des moyens pacifiques.",
        ),
    ),
    # --- press line
    "doc.press-verify": wordings(
        (
            (
                "We are aware of reports concerning “{title}”. They are being verified. We remain committed to the "
                "talks and to "
                "the safety of all communities concerned."
            ),
            (
                "Nous avons connaissance d'informations relatives à « {title} ». Elles sont en cours de vérification. "
                "Nous restons "
                "attachés à la négociation et à la sécurité de toutes les populations concernées."
            ),
        ),
        (
            "Facts first: “{title}” is being checked with our partners. Our delegation stays at the table.",
            (
                "Les faits d'abord : « {title} » fait l'objet de vérifications avec nos partenaires. Notre délégation "
                "reste à la "
                "table."
            ),
        ),
    ),
    "doc.press-fact": wordings(
        (
            (
                "We have taken note of “{title}” and are acting with our partners to limit its consequences. The talks "
                "continue."
            ),
            (
                "Nous avons pris acte de « {title} » et agissons avec nos partenaires pour en limiter les "
                "conséquences. La négociation se poursuit."
            ),
        ),
        (
            "In response to “{title}”, our delegation seeks an agreed solution, and asks everyone to show restraint.",
            "Face à « {title} », notre délégation recherche une solution concertée et appelle chacun à la retenue.",
        ),
    ),
    "doc.press-careless": wordings(
        (
            "We condemn what “{title}” reveals. Those responsible will have to answer for it.",
            "Nous condamnons ce que révèle « {title} ». Les responsables devront en répondre.",
        ),
    ),
    "doc.press-talks": wordings(
        (
            "The talks are under way in a serious spirit. We will not negotiate through the press.",
            "La négociation se poursuit dans un esprit de sérieux. Nous ne négocierons pas par voie de presse.",
        ),
        (
            "Our delegation is working for a balanced text. Details belong to the table where they are discussed.",
            "Notre délégation œuvre à un texte équilibré. Le détail appartient à la table où il se discute.",
        ),
    ),
    "doc.press-unsaid": wordings(
        (
            "Nothing on causes or responsibility; nothing on our limits; no comment on {actor}'s motives.",
            (
                "Rien sur les causes ni les responsabilités ; rien sur nos limites ; aucun commentaire sur les mobiles "
                "({actor})."
            ),
        ),
    ),
    "doc.press-basis": wordings(
        (
            "{source}, “{title}”, graded {reliability}; the line says no more than that.",
            "{source}, « {title} », coté {reliability} ; l'élément de langage n'en dit pas plus.",
        ),
    ),
    "doc.press-basis-talks": wordings(
        (
            "Our own conduct in the talks, which we can vouch for.",
            "Notre propre conduite à la table, dont nous répondons.",
        ),
    ),
    # --- after-action review
    "doc.time-report": wordings(
        (
            "“{title}” was reported by {source} ({reliability}).",
            "« {title} » a été rapporté par {source} ({reliability}).",
        ),
    ),
    "doc.time-package": wordings(
        (
            "{actor} tabled package {package} on “{instrument}”.",
            "{actor} a déposé l'ensemble {package} sur « {instrument} ».",
        ),
    ),
    "doc.time-act": wordings(
        ("{actor} acted: {act}.", "{actor} a agi : {act}."),
    ),
    "doc.time-adopted": wordings(
        ("“{instrument}” was adopted.", "« {instrument} » a été adopté."),
    ),
    "doc.time-not-adopted": wordings(
        ("“{instrument}” had not been adopted by day {day}.", "« {instrument} » n'était pas adopté au jour {day}."),
    ),
    "doc.cause-priorities": wordings(
        (
            "The parties ranked the questions differently, “{issue}” above all, and said so late.",
            "Les parties ne classaient pas les questions de la même façon, « {issue} » surtout, et l'ont dit tard.",
        ),
    ),
    "doc.cause-mandate": wordings(
        (
            "Our mandate left room on {count} questions; the capital was asked {asked} times.",
            "Notre mandat laissait de la marge sur {count} questions ; la capitale a été consultée {asked} fois.",
        ),
    ),
    "doc.cause-information": wordings(
        (
            "Reports of uneven reliability ({count} of {of} graded doubtful) weighed on decisions.",
            "Des informations de fiabilité inégale ({count} sur {of} cotées douteuses) ont pesé sur les décisions.",
        ),
    ),
    "doc.cause-trust": wordings(
        (
            "Tension towards {actor} stood at {tension} of 10, which made each step harder to read.",
            "La tension envers {actor} était de {tension} sur 10, ce qui rendait chaque geste plus difficile à lire.",
        ),
    ),
    "doc.kept-contact": wordings(
        (
            "Bilateral contacts before plenary statements ({count} channels used).",
            "Les contacts bilatéraux avant les interventions en plénière ({count} canaux utilisés).",
        ),
    ),
    "doc.kept-packages": wordings(
        (
            "Proposals as whole packages ({count} of ours), so that a concession came with its return.",
            (
                "Des propositions par ensembles complets (dont {count} des nôtres), où toute concession avait sa "
                "contrepartie."
            ),
        ),
    ),
    "doc.action-ask": wordings(
        (
            "Ask the capital about “{issue}” in the first turn: {seat}, next exercise.",
            "Interroger la capitale sur « {issue} » dès le premier tour : {seat}, prochain exercice.",
        ),
    ),
    "doc.action-verify": wordings(
        (
            "Agree a verification channel before the crisis: {seat}, within 30 days.",
            "Convenir d'un canal de vérification avant la crise : {seat}, sous 30 jours.",
        ),
    ),
    "doc.action-contact": wordings(
        (
            "Keep a standing contact with {actor}: {seat}, monthly.",
            "Maintenir un contact permanent avec {actor} : {seat}, chaque mois.",
        ),
    ),
}
