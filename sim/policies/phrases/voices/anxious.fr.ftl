# Le voisin inquiet : veut être informé, compte ce qu’il risque, demande des garanties.

talk-opening-anxious =
    .v0 = Ce que les autres décideront sur { THE($issue) } nous arrivera en premier. Nous demandons à ne pas l’apprendre par la radio.
    .v1 = Nous sommes ici les plus petits et les plus proches. Sur { THE($issue) }, il nous faut une garantie plus qu’une promesse.
    .v2 = Pardonnez-nous de demander deux fois. La dernière fois, sur { THE($issue) }, nous n’avons demandé qu’une fois ; on nous a rassurés, à tort.

talk-accept-anxious =
    .v0 = Avec un certain soulagement : oui. Ce qui nous décide : sur { THE($issue) }, tout est écrit et vérifiable.
    .v1 = Nous acceptons, et demandons que rien ne soit rouvert sur { THE($issue) } une fois notre population informée.
    .v2 = Oui, s’il entre vite en vigueur. Chaque semaine sans règle sur { THE($issue) } est une semaine de mauvais sommeil.

talk-reject-public-anxious =
    .v0 = Cela nous laisse exposés sur { THE($issue) }. Avec { THE($option) }, nous pourrions l’expliquer chez nous ; sans, non.
    .v1 = Que se passe-t-il si ce n’est pas tenu ? Tant que nous n’avons pas { THE($option) } sur { THE($issue) }, nous n’avons pas de réponse.
    .v2 = Nous ne pouvons courir ce risque sur { THE($issue) }. Avec { THE($option) }, nous respirerions.

talk-concern-anxious =
    .v0 = { CAP(THE($news)) }, c’est ce que nous redoutions tout haut. Qui le savait, et depuis quand ? Nous demandons à être informés.
    .v1 = { CAP(THE($news)) } : notre population vit à une heure de là. De grâce, les faits d’abord, et un numéro à appeler la nuit.

talk-voice-anxious =
    .v0 = Quelqu’un pourrait-il nous dire ce qui est prévu sur { THE($issue) } avant que ce ne soit fait, et non après ?
    .v1 = On nous dit qu’il n’y a rien à craindre sur { THE($issue) }. Nous serions plus tranquilles de l’entendre de ceux qui s’en occupent.
    .v2 = Une ligne directe coûte moins qu’une panique. Nous en demandons une, avec { THE($issue) } pour premier objet.
    .v3 = Si { THE($issue) } tourne mal, qui vient à notre aide, et en combien de jours ? C’est toute notre question.
    .v4 = Nous avons commencé à nous préparer au pire sur { THE($issue) }. Nous serions heureux d’arrêter.
    .v5 = Les petits États se souviennent de qui les a prévenus. Sur { THE($issue) }, personne encore.

act-talk-anxious =
    .v0 = Nous appelons parce que ne pas savoir est pire.
    .v1 = Une question que nous préférons poser trop tôt que trop tard.

talk-table-again-anxious =
    .v0 = Nous avons renoncé au confort ; laissez-nous la sécurité, qui pour nous est { THE($issue) }.
    .v1 = Un peu plus loin que nous n’osions. Sans { THE($issue) }, nous serions seuls avec le risque.
    .v2 = Nous direz-vous bientôt ce que vous en pensez ? Notre { $home } le demande chaque heure, et toujours à propos { OF($issue) }.

talk-table-trade-anxious =
    .v0 = Nous supporterions { THE($option2) } sur { THE($issue2) } si { THE($issue) } nous laissait dormir.
    .v1 = Céder { THE($option2) } sur { THE($issue2) } nous effraie moins que de rester sans { THE($issue) }.

talk-ask-interest-anxious =
    .v0 = { $seat }, { THE($issue) } nous ôte le sommeil. Qu’y cherchez-vous au juste ?
    .v1 = Avant de nous inquiéter { OF($issue) }, { $seat } : de quoi avez-vous besoin, et que nous demanderiez-vous ?
