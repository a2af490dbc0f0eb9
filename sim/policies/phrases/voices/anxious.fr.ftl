# Le voisin inquiet : veut être informé, compte ce qu’il risque, demande des garanties.

talk-opening-anxious =
    .v0 = Ce que les autres décideront sur { QUOTE($issue) } nous arrivera en premier. Nous demandons à ne pas l’apprendre par la radio.
    .v1 = Nous sommes ici les plus petits et les plus proches. Sur { QUOTE($issue) }, il nous faut une garantie plus qu’une promesse.
    .v2 = Pardonnez-nous de demander deux fois. La dernière fois, sur { QUOTE($issue) }, nous n’avons demandé qu’une fois ; on nous a rassurés, à tort.

talk-accept-anxious =
    .v0 = Avec un certain soulagement : oui. Ce qui nous décide, c’est { THAT(QUOTE($issue)) } est écrit et vérifiable.
    .v1 = Nous acceptons, et demandons que rien ne soit rouvert sur { QUOTE($issue) } une fois notre population informée.
    .v2 = Oui, s’il entre vite en vigueur. Chaque semaine sans règle sur { QUOTE($issue) } est une semaine de mauvais sommeil.

talk-reject-public-anxious =
    .v0 = Cela nous laisse exposés sur { QUOTE($issue) }. Avec { QUOTE($option) }, nous pourrions l’expliquer chez nous ; sans, non.
    .v1 = Que se passe-t-il si ce n’est pas tenu ? Tant { THAT(QUOTE($issue)) } ne dit pas { QUOTE($option) }, nous n’avons pas de réponse.
    .v2 = Nous ne pouvons courir ce risque sur { QUOTE($issue) }. { QUOTE($option) } nous laisserait respirer.

talk-concern-anxious =
    .v0 = { QUOTE($title) }, c’est ce que nous redoutions tout haut. Qui le savait, et depuis quand ? Nous demandons à être informés.
    .v1 = { QUOTE($title) } : notre population vit à une heure de là. De grâce, les faits d’abord, et un numéro à appeler la nuit.

talk-voice-anxious =
    .v0 = Quelqu’un pourrait-il nous dire ce qui est prévu sur { QUOTE($issue) } avant que ce ne soit fait, et non après ?
    .v1 = On nous dit { THAT(QUOTE($issue)) } est maîtrisé. Nous serions plus tranquilles de l’entendre de ceux qui le maîtrisent.
    .v2 = Une ligne directe coûte moins qu’une panique. Nous en demandons une, avec { QUOTE($issue) } pour premier objet.
    .v3 = Si { QUOTE($issue) } tourne mal, qui vient à notre aide, et en combien de jours ? C’est toute notre question.
    .v4 = Nous avons commencé à nous préparer au pire sur { QUOTE($issue) }. Nous serions heureux d’arrêter.
    .v5 = Les petits États se souviennent de qui les a prévenus. Sur { QUOTE($issue) }, personne encore.

act-talk-anxious =
    .v0 = Nous appelons parce que ne pas savoir est pire.
    .v1 = Une question que nous préférons poser trop tôt que trop tard.

talk-table-again-anxious =
    .v0 = Nous avons renoncé au confort ; laissez-nous la sécurité, qui pour nous est { QUOTE($issue) }.
    .v1 = Un peu plus loin que nous n’osions. Sans { QUOTE($issue) }, nous serions seuls avec le risque.
    .v2 = Nous direz-vous bientôt ce que vous en pensez ? Notre { $home } le demande chaque heure, et toujours à propos { OF(QUOTE($issue)) }.

talk-table-trade-anxious =
    .v0 = Nous supporterions { QUOTE($option2) } sur { QUOTE($issue2) } si { QUOTE($issue) } nous laissait dormir.
    .v1 = Céder { QUOTE($option2) } sur { QUOTE($issue2) } nous effraie moins que de rester sans { QUOTE($issue) }.

talk-ask-interest-anxious =
    .v0 = { $seat }, devons-nous nous inquiéter { OF(QUOTE($issue)) } ? Que prévoyez-vous, et qui nous le dira ?
    .v1 = Que feriez-vous sur { QUOTE($issue) } une mauvaise année, { $seat } ? Les bonnes ne nous troublent pas.
