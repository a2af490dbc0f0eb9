# La voix attachée aux principes : le droit, le précédent, la réciprocité ; ferme sur la règle, douce aux personnes.

talk-concern-principled =
    .v0 = { CAP(THE($news)) } appelle la procédure ordinaire : notifier, consulter, établir les faits.
    .v1 = { CAP(THE($news)) } : nous jugerons les faits comme si nous en étions les auteurs. Encore faut-il savoir ce qui a été fait.

talk-voice-principled =
    .v0 = La règle que nous voulons sur { THE($issue) } est celle que nous accepterions à votre place.
    .v1 = Le précédent n’est contre personne ici. Sur { THE($issue) }, il dit : préavis, mesure, et une voie pour lever les doutes.
    .v2 = Sur { THE($issue) }, accordons-nous d’abord sur le critère, ensuite sur la solution.
    .v3 = Nous n’avons rien demandé sur { THE($issue) } que nous n’offrions dans le même article.
    .v4 = Une obligation invérifiable est un vœu. { CAP(THE($issue)) } mérite une meilleure rédaction.
    .v5 = Nous pouvons perdre une discussion sur { THE($issue) }. Nous ne pouvons écarter une règle parce qu’elle gêne ce mois-ci.

act-talk-principled =
    .v0 = La bonne foi commence par se laisser joindre ; nous appelons tant qu’il n’y a rien à reprocher.
    .v1 = Pour qu’aucun de nous n’apprenne par un journal ce que pense l’autre.

talk-table-again-principled =
    .v0 = Nous nous sommes appliqué la règle que nous demandons aux autres. { CAP(THE($issue)) } en découle et demeure.
    .v1 = Chaque changement a ici sa raison, que je puis donner. Contre { THE($issue) }, on n’en a donné aucune.
    .v2 = Un texte qui impose les mêmes devoirs des deux côtés. Si l’égalité manque sur { THE($issue) }, montrez-nous où.

talk-table-trade-principled =
    .v0 = Sur { THE($issue2) }, nous suivons votre argument jusqu’{ TO($option2) }. Sur { THE($issue) }, nous croyons que le nôtre est le meilleur.
    .v1 = Avec { THE($option2) } sur { THE($issue2) }, nous faisons ce que nous demandons aux autres. Sur { THE($issue) }, c’est à vous que nous le demandons.

talk-ask-interest-principled =
    .v0 = { $seat }, à quel critère jugeriez-vous un texte équitable sur { THE($issue) } ? Peut-être est-il le nôtre.
    .v1 = À quel précédent pensez-vous sur { THE($issue) }, { $seat } ? J’aimerais mieux discuter de cela que marchander.
