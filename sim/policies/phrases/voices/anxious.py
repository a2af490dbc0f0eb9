"""The anxious neighbour's voice: wants to be told, counts what it stands to lose, asks for guarantees."""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.opening": wordings(
        (
            "Whatever the others settle on “{issue}” happens to us first. We ask not to learn of it from the radio.",
            (
                "Ce que les autres décideront sur « {issue} » nous arrivera en premier. Nous demandons à ne "
                "pas l'apprendre par la radio."
            ),
        ),
        (
            "We are the smallest here and the nearest. On “{issue}” we need a guarantee more than a promise.",
            (
                "Nous sommes ici les plus petits et les plus proches. Sur « {issue} », il nous faut une "
                "garantie plus qu'une promesse."
            ),
        ),
        (
            (
                "Forgive us if we ask twice. Last time we asked once about “{issue}”, and were reassured, and "
                "were wrong."
            ),
            (
                "Pardonnez-nous de demander deux fois. La dernière fois, sur « {issue} », nous n'avons demandé "
                "qu'une fois ; on nous a rassurés, à tort."
            ),
        ),
    ),
    "talk.accept": wordings(
        (
            "With some relief: yes. What decides us is that “{issue}” is written down and can be checked.",
            "Avec un certain soulagement : oui. Ce qui nous décide, c'est que « {issue} » est écrit et vérifiable.",
        ),
        (
            "We accept, and ask that nothing on “{issue}” be reopened once we have told our people.",
            (
                "Nous acceptons, et demandons que rien ne soit rouvert sur « {issue} » une fois notre "
                "population informée."
            ),
        ),
        (
            (
                "Yes, if it comes into force soon. Every week without a rule on “{issue}” is a week we do not "
                "sleep well."
            ),
            (
                "Oui, s'il entre vite en vigueur. Chaque semaine sans règle sur « {issue} » est une semaine de "
                "mauvais sommeil."
            ),
        ),
    ),
    "talk.reject-public": wordings(
        (
            (
                "This leaves us exposed on “{issue}”. With “{option}” we could explain it at home; without, we "
                "could not."
            ),
            (
                "Cela nous laisse exposés sur « {issue} ». Avec « {option} », nous pourrions l'expliquer chez "
                "nous ; sans, non."
            ),
        ),
        (
            "What happens if it is not kept? Until “{issue}” says “{option}”, we have no answer to that.",
            (
                "Que se passe-t-il si ce n'est pas tenu ? Tant que « {issue} » ne dit pas « {option} », nous "
                "n'avons pas de réponse."
            ),
        ),
        (
            "We cannot take that risk on “{issue}”. “{option}” would let us breathe.",
            "Nous ne pouvons courir ce risque sur « {issue} ». « {option} » nous laisserait respirer.",
        ),
    ),
    "talk.concern": wordings(
        (
            "“{title}” is what we had feared aloud. Who knew of it, and since when? We ask to be told now.",
            (
                "« {title} », c'est ce que nous redoutions tout haut. Qui le savait, et depuis quand ? Nous "
                "demandons à être informés."
            ),
        ),
        (
            (
                "Our people live an hour away from “{title}”. Please, facts first, and a number that we can "
                "call at night."
            ),
            (
                "Notre population vit à une heure de « {title} ». De grâce, les faits d'abord, et un numéro à "
                "appeler la nuit."
            ),
        ),
    ),
    "talk.voice": wordings(
        (
            "Could somebody tell us what is planned on “{issue}” before it is done, rather than after?",
            (
                "Quelqu'un pourrait-il nous dire ce qui est prévu sur « {issue} » avant que ce ne soit fait, "
                "et non après ?"
            ),
        ),
        (
            "We hear that “{issue}” is under control. We would be calmer if we heard it from those who control it.",
            (
                "On nous dit que « {issue} » est maîtrisé. Nous serions plus tranquilles de l'entendre de ceux "
                "qui le maîtrisent."
            ),
        ),
        (
            "A hotline costs less than a panic. We ask for one with “{issue}” as its first subject.",
            (
                "Une ligne directe coûte moins qu'une panique. Nous en demandons une, avec « {issue} » pour "
                "premier objet."
            ),
        ),
        (
            "If “{issue}” goes wrong, who comes to our help, and within how many days? That is our whole question.",
            "Si « {issue} » tourne mal, qui vient à notre aide, et en combien de jours ? C'est toute notre question.",
        ),
        (
            "We have begun to prepare for the worst on “{issue}”. We would be glad to stop.",
            "Nous avons commencé à nous préparer au pire sur « {issue} ». Nous serions heureux d'arrêter.",
        ),
        (
            "Small states remember who warned them. On “{issue}” nobody has, so far.",
            "Les petits États se souviennent de qui les a prévenus. Sur « {issue} », personne encore.",
        ),
    ),
    "act.talk": wordings(
        ("We call because not knowing is worse.", "Nous appelons parce que ne pas savoir est pire."),
        (
            "A question that we would rather ask too early than too late.",
            "Une question que nous préférons poser trop tôt que trop tard.",
        ),
    ),
    "talk.table-again": wordings(
        (
            "We have given up comfort; please leave us safety, which for us is “{issue}”.",
            "Nous avons renoncé au confort ; laissez-nous la sécurité, qui pour nous est « {issue} ».",
        ),
        (
            "A little further than we had dared. Without “{issue}” we should be alone with the risk.",
            "Un peu plus loin que nous n'osions. Sans « {issue} », nous serions seuls avec le risque.",
        ),
        (
            "Will you tell us soon what you think? Our capital asks every hour, and always about “{issue}”.",
            (
                "Nous direz-vous bientôt ce que vous en pensez ? Notre capitale le demande chaque heure, et "
                "toujours à propos de « {issue} »."
            ),
        ),
    ),
    "talk.table-trade": wordings(
        (
            "We could bear “{option2}” on “{issue2}”, if “{issue}” let us sleep.",
            "Nous supporterions « {option2} » sur « {issue2} » si « {issue} » nous laissait dormir.",
        ),
        (
            "It frightens us less to give “{option2}” on “{issue2}” than to be without “{issue}”.",
            "Céder « {option2} » sur « {issue2} » nous effraie moins que de rester sans « {issue} ».",
        ),
    ),
    "talk.ask-interest": wordings(
        (
            "{seat}, should we worry about “{issue}”? What are you planning, and who will tell us?",
            "{seat}, devons-nous nous inquiéter de « {issue} » ? Que prévoyez-vous, et qui nous le dira ?",
        ),
        (
            "What would you do on “{issue}” in a bad year, {seat}? The good years do not trouble us.",
            "Que feriez-vous sur « {issue} » une mauvaise année, {seat} ? Les bonnes ne nous troublent pas.",
        ),
    ),
}
