"""The conciliatory voice: looks for the bridge, credits others, offers first; it never accuses."""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.opening": wordings(
        (
            "We came to leave with an agreement. On “{issue}” we will say early what we can do, so that others may.",
            (
                "Nous sommes venus pour conclure. Sur « {issue} », nous dirons tôt ce que nous pouvons faire, "
                "pour que d'autres le puissent."
            ),
        ),
        (
            (
                "I have listened more than I have prepared. “{issue}” matters to us, and so does how you leave "
                "this room."
            ),
            (
                "J'ai plus écouté que préparé. « {issue} » nous importe, et la manière dont vous quitterez "
                "cette salle aussi."
            ),
        ),
        (
            "Let us begin with what unites us; there is more of it than “{issue}” would suggest.",
            "Commençons par ce qui nous unit ; il y en a plus que « {issue} » ne le laisse croire.",
        ),
    ),
    "talk.accept": wordings(
        (
            "We can live with this, and I thank its authors for what they did for us on “{issue}”.",
            (
                "Nous pouvons nous en accommoder, et je remercie ses auteurs de ce qu'ils ont fait pour nous "
                "sur « {issue} »."
            ),
        ),
        (
            "Yes. It is not all we hoped for on “{issue}”; it is a fair text, and a fair text lasts.",
            (
                "Oui. Ce n'est pas tout ce que nous espérions sur « {issue} » ; c'est un texte équitable, et "
                "un texte équitable dure."
            ),
        ),
        (
            "My delegation joins. May those who hesitate over “{issue}” tell us what would let them follow.",
            "Ma délégation s'y rallie. Que ceux qu'arrête « {issue} » nous disent ce qui leur permettrait de suivre.",
        ),
    ),
    "talk.reject-public": wordings(
        (
            (
                "We are close. If “{issue}” could move to “{option}”, I would ask my capital to accept the "
                "rest as it stands."
            ),
            (
                "Nous sommes proches. Si « {issue} » pouvait passer à « {option} », je proposerais à ma "
                "capitale le reste tel quel."
            ),
        ),
        (
            "I value the effort and cannot yet say yes: “{issue}” falls short of “{option}”. Help me to get there.",
            (
                "Je salue l'effort sans pouvoir encore dire oui : « {issue} » reste en deçà de « {option} ». "
                "Aidez-moi à y parvenir."
            ),
        ),
        (
            (
                "Please take this as a request, not a refusal: “{option}” on “{issue}”, and let us look at "
                "what it frees elsewhere."
            ),
            (
                "Voyez-y une demande, non un refus : « {option} » sur « {issue} », et cherchons ce que cela "
                "libère ailleurs."
            ),
        ),
    ),
    "talk.concern": wordings(
        (
            "“{title}” troubles us all. I suggest that we speak to each other before any of us speaks to the press.",
            "« {title} » nous trouble tous. Je propose que nous nous parlions avant que quiconque parle à la presse.",
        ),
        (
            "After “{title}”, nobody here gains from haste. My delegation offers its good will, and an open line.",
            (
                "Après « {title} », nul ici ne gagne à la hâte. Ma délégation offre sa bonne volonté, et une "
                "ligne ouverte."
            ),
        ),
    ),
    "talk.voice": wordings(
        (
            "Could each of us name one thing on “{issue}” that costs little to give? We are ready to begin.",
            (
                "Chacun pourrait-il nommer une chose, sur « {issue} », qu'il lui coûte peu de céder ? Nous "
                "voulons bien commencer."
            ),
        ),
        (
            "I heard two positions on “{issue}” this turn, and one interest behind both. Let us write that one down.",
            (
                "J'ai entendu ce tour-ci deux positions sur « {issue} », et derrière elles un même intérêt. "
                "Écrivons celui-là."
            ),
        ),
        (
            "We would rather be thanked later for patience than now for firmness. “{issue}” can be settled.",
            (
                "Nous aimons mieux être remerciés plus tard de notre patience qu'aujourd'hui de notre fermeté. "
                "« {issue} » peut se régler."
            ),
        ),
        (
            "If it makes “{issue}” easier, my delegation will speak last and sign first.",
            "Si cela facilite « {issue} », ma délégation parlera la dernière et signera la première.",
        ),
        (
            "Those who moved on “{issue}” deserve an answer in kind. Ours is coming.",
            "Ceux qui ont bougé sur « {issue} » méritent une réponse à la mesure. La nôtre vient.",
        ),
        (
            "There is no shame in changing one's mind on “{issue}” among colleagues.",
            "Il n'y a pas de honte à changer d'avis sur « {issue} » entre collègues.",
        ),
    ),
    "act.talk": wordings(
        (
            "A word between neighbours, before it becomes a matter.",
            "Un mot entre voisins, avant que cela ne devienne une affaire.",
        ),
        (
            "We ask for nothing today but to be in touch.",
            "Nous ne demandons rien aujourd'hui, sinon de rester en contact.",
        ),
    ),
    "talk.table-again": wordings(
        (
            (
                "A new attempt, with your remarks in mind. We keep “{issue}” and hope that you find yourselves "
                "in the rest."
            ),
            (
                "Nouvel essai, vos remarques à l'esprit. Nous gardons « {issue} » et espérons que vous vous "
                "retrouverez dans le reste."
            ),
        ),
        (
            "We have come towards you again. May “{issue}” stay, so that I can explain the rest at home?",
            (
                "Nous avons encore fait un pas vers vous. « {issue} » peut-il rester, pour que j'explique le "
                "reste chez nous ?"
            ),
        ),
        (
            "Please read this as a hand held out: everything but “{issue}” has moved your way.",
            "Lisez ceci comme une main tendue : tout, sauf « {issue} », est allé dans votre sens.",
        ),
    ),
    "talk.table-trade": wordings(
        (
            "You asked, and we heard: “{option2}” on “{issue2}”. Help us with “{issue}” in turn.",
            (
                "Vous l'avez demandé, nous l'avons entendu : « {option2} » sur « {issue2} ». Aidez-nous à "
                "votre tour sur « {issue} »."
            ),
        ),
        (
            "A gift first: “{option2}” on “{issue2}”. We trust that “{issue}” will be met in the same spirit.",
            (
                "Un don d'abord : « {option2} » sur « {issue2} ». Nous comptons que « {issue} » sera reçu dans "
                "le même esprit."
            ),
        ),
    ),
    "talk.ask-interest": wordings(
        (
            "{seat}, what would make your day easier on “{issue}”? I may be able to carry it.",
            "{seat}, qu'est-ce qui vous faciliterait la tâche sur « {issue} » ? Je pourrais peut-être le porter.",
        ),
        (
            "I want to understand before I propose, {seat}: what lies behind your concern for “{issue}”?",
            "Je voudrais comprendre avant de proposer, {seat} : qu'y a-t-il derrière votre souci de « {issue} » ?",
        ),
    ),
}
