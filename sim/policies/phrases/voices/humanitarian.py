"""The humanitarian voice: need, access, all sides, no side; humanity, neutrality, impartiality and independence.

The four principles are those of General Assembly resolutions 46/182 (1991) and 58/114 (2003).
"""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.opening": wordings(
        (
            (
                "We represent no government, only people who need help. On “{issue}” we shall say the same "
                "thing to every side."
            ),
            (
                "Nous ne représentons aucun gouvernement, seulement des gens qui ont besoin d'aide. Sur « "
                "{issue} », nous dirons la même chose à tous."
            ),
        ),
        (
            (
                "Please judge “{issue}” by one measure: can relief reach those in greatest need first, "
                "wherever they are?"
            ),
            (
                "Jugez « {issue} » à une seule mesure : l'aide peut-elle atteindre d'abord ceux qui en ont le "
                "plus besoin, où qu'ils soient ?"
            ),
        ),
        (
            (
                "We take no position on who is right. On “{issue}” we ask for access, safety and a reachable "
                "counterpart."
            ),
            (
                "Nous ne disons pas qui a raison. Sur « {issue} », nous demandons l'accès, la sécurité et un "
                "interlocuteur joignable."
            ),
        ),
    ),
    "talk.opening-adviser": wordings(
        (
            (
                "We take no position on who is right. We ask for access, for safety, and for somebody who "
                "answers the telephone."
            ),
            (
                "Nous ne disons pas qui a raison. Nous demandons l'accès, la sécurité, et quelqu'un qui "
                "réponde au téléphone."
            ),
        ),
        (
            (
                "Whatever you agree, write into it that help goes to need alone, and that those who bring it "
                "are not targets."
            ),
            (
                "Quoi que vous conveniez, écrivez-y que l'aide va aux seuls besoins, et que ceux qui "
                "l'apportent ne sont pas des cibles."
            ),
        ),
    ),
    "talk.accept": wordings(
        (
            "We can work under this text: on “{issue}” it lets us assess need ourselves and reach all sides.",
            (
                "Nous pouvons travailler sous ce texte : sur « {issue} », il nous laisse évaluer nous-mêmes "
                "les besoins et atteindre tous les côtés."
            ),
        ),
        (
            "Yes, because “{issue}” leaves the choice of whom to help to need and to nothing else.",
            "Oui, parce que « {issue} » laisse aux besoins, et à rien d'autre, le choix de ceux qu'on aide.",
        ),
        (
            (
                "We agree and will be at work the day after. On “{issue}” we shall report what we see, not who "
                "is to blame."
            ),
            (
                "Nous acceptons et serons au travail dès le lendemain. Sur « {issue} », nous dirons ce que "
                "nous voyons, non qui est en faute."
            ),
        ),
    ),
    "talk.reject-public": wordings(
        (
            "Under this text people in need would be chosen for us. On “{issue}” we need “{option}”.",
            "Sous ce texte, on choisirait pour nous ceux à secourir. Sur « {issue} », il nous faut « {option} ».",
        ),
        (
            (
                "We cannot work behind weapons or lists of names. “{option}” on “{issue}” would let us enter "
                "as what we are."
            ),
            (
                "Nous ne pouvons travailler derrière des armes ni sur listes nominatives. « {option} » sur « "
                "{issue} » nous laisserait entrer tels que nous sommes."
            ),
        ),
        (
            "It is not our interest that is missing but theirs who are not here: “{issue}” should say “{option}”.",
            "Ce n'est pas notre intérêt qui manque, mais celui des absents : « {issue} » devrait dire « {option} ».",
        ),
    ),
    "talk.concern": wordings(
        (
            (
                "Behind “{title}” there are households. How many, where, and who can reach them tonight? We "
                "assign no blame."
            ),
            (
                "Derrière « {title} », il y a des foyers. Combien, où, et qui peut les atteindre ce soir ? "
                "Nous n'accusons personne."
            ),
        ),
        (
            "On “{title}” we ask one thing of all alike: let an independent team see, and let aid pass meanwhile.",
            (
                "Sur « {title} », une même demande à tous : qu'une équipe indépendante puisse voir, et que "
                "l'aide passe entre-temps."
            ),
        ),
    ),
    "talk.voice": wordings(
        (
            "We thank the delegations for their offer of escorts, and decline it: an escort makes a convoy a side.",
            (
                "Nous remercions les délégations de leur offre d'escortes et la déclinons : une escorte fait "
                "d'un convoi un camp."
            ),
        ),
        (
            "We spoke this week with everybody who holds a road. On “{issue}” we told each of them the same.",
            (
                "Nous avons parlé cette semaine à tous ceux qui tiennent une route. Sur « {issue} », nous leur "
                "avons dit la même chose."
            ),
        ),
        (
            "“{issue}” is counted here in points. On the ground it is counted in litres and in days.",
            "Ici, « {issue} » se compte en points. Sur le terrain, cela se compte en litres et en jours.",
        ),
        (
            "Access is not a concession on “{issue}”; it is owed, and it costs nobody a principle.",
            "L'accès n'est pas une concession sur « {issue} » ; il est dû, et ne coûte de principe à personne.",
        ),
        (
            "We will publish needs and not accusations. Should we be kept out, we shall say that we could not see.",
            (
                "Nous publierons des besoins et non des accusations. Si l'on nous tient dehors, nous dirons "
                "que nous n'avons pu voir."
            ),
        ),
        (
            "Please do not count us among anyone's supporters on “{issue}”. Those we help would pay for it.",
            (
                "Ne nous comptez, de grâce, parmi les soutiens de personne sur « {issue} ». Ceux que nous "
                "aidons le paieraient."
            ),
        ),
        (
            "Whoever is hungriest comes first, on whichever bank. On “{issue}” we have no other order.",
            "Le plus affamé d'abord, quelle que soit la rive. Sur « {issue} », nous n'avons pas d'autre ordre.",
        ),
    ),
    "act.talk": wordings(
        (
            "To ask for access, in the same words as we asked the others.",
            "Pour demander l'accès, dans les mêmes mots qu'aux autres.",
        ),
        (
            "About people in need; on everything else we have no opinion.",
            "Au sujet de gens dans le besoin ; sur tout le reste, nous n'avons pas d'avis.",
        ),
    ),
    "act.humanitarian": wordings(
        (
            "Given by need alone, counted by us, carried by nobody's army.",
            "Donné selon les seuls besoins, compté par nous, porté par l'armée de personne.",
        ),
        (
            "It goes to the worst-off first, and we shall say where it went.",
            "Cela va d'abord aux plus démunis, et nous dirons où c'est allé.",
        ),
        (
            "No flag travels with it, and no condition.",
            "Aucun drapeau ne l'accompagne, et aucune condition.",
        ),
    ),
    "talk.table-again": wordings(
        (
            "Redrafted so that no article decides who is helped. “{issue}” stays, because people depend on it.",
            (
                "Réécrit pour qu'aucun article ne décide qui est aidé. « {issue} » reste, parce que des gens "
                "en dépendent."
            ),
        ),
        (
            "We have asked for less for ourselves and for nothing less for them: see “{issue}”.",
            "Nous avons demandé moins pour nous, et rien de moins pour eux : voyez « {issue} ».",
        ),
        (
            (
                "The same text is going to every delegation at this minute. “{issue}” is what we must be able "
                "to rely on."
            ),
            (
                "Le même texte part à cette minute vers chaque délégation. « {issue} » est ce sur quoi nous "
                "devons pouvoir compter."
            ),
        ),
    ),
    "talk.table-trade": wordings(
        (
            (
                "“{option2}” on “{issue2}” takes nothing from anyone in need; “{issue}” would. So we give the "
                "one and keep the other."
            ),
            (
                "« {option2} » sur « {issue2} » n'enlève rien à ceux qui ont besoin ; « {issue} », si. Nous "
                "cédons l'un et gardons l'autre."
            ),
        ),
        (
            "We can adapt to “{option2}” on “{issue2}”. To reach people at all we need “{issue}”.",
            (
                "Nous pouvons nous adapter à « {option2} » sur « {issue2} ». Pour atteindre les gens, il nous "
                "faut « {issue} »."
            ),
        ),
    ),
    "talk.ask-interest": wordings(
        (
            (
                "{seat}, what would let you say yes to access under “{issue}”? I shall put the same question "
                "to the other side."
            ),
            (
                "{seat}, qu'est-ce qui vous permettrait de dire oui à l'accès au titre de « {issue} » ? Je "
                "poserai la même question à l'autre côté."
            ),
        ),
        (
            (
                "May I ask about people rather than positions, {seat}: who on your side would be worst off "
                "under “{issue}”?"
            ),
            (
                "Puis-je parler de gens plutôt que de positions, {seat} : qui, de votre côté, souffrirait le "
                "plus de « {issue} » ?"
            ),
        ),
    ),
}
