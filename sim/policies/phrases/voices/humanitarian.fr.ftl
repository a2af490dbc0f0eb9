# La voix humanitaire : les besoins, l’accès, tous les côtés et aucun ; humanité, neutralité, impartialité, indépendance.

talk-opening-humanitarian =
    .v0 = Nous ne représentons aucun gouvernement, seulement des gens qui ont besoin d’aide. Sur { THE($issue) }, nous dirons la même chose à tous.
    .v1 = Jugez { THE($issue) } à une seule mesure : l’aide peut-elle atteindre d’abord ceux qui en ont le plus besoin, où qu’ils soient ?
    .v2 = Nous ne disons pas qui a raison. Sur { THE($issue) }, nous demandons l’accès, la sécurité et un interlocuteur joignable.

talk-opening-adviser-humanitarian =
    .v0 = Nous ne disons pas qui a raison. Nous demandons l’accès, la sécurité, et quelqu’un qui réponde au téléphone.
    .v1 = Quoi que vous conveniez, écrivez-y que l’aide va aux seuls besoins, et que ceux qui l’apportent ne sont pas des cibles.

talk-accept-humanitarian =
    .v0 = Nous pouvons travailler avec ce texte. Sur { THE($issue) }, nous suivrons les besoins, comme toujours, et dirons tout haut où nous ne le pouvons pas.
    .v1 = Oui, pour ceux qui ne peuvent attendre un meilleur texte. Nous suivrons jour après jour ce qu’il advient { OF($issue) }.
    .v2 = Nous acceptons et serons au travail dès le lendemain. Sur { THE($issue) }, nous dirons ce que nous voyons, non qui est en faute.

talk-reject-public-humanitarian =
    .v0 = Avec ce texte, nous ne pourrions atteindre les gens comme le besoin le commande. Sur { THE($issue) }, il nous faut { THE($option) }.
    .v1 = Nous ne pouvons promettre un travail que nous ne pourrions faire. Avec { THE($option) } sur { THE($issue) }, nous le pourrions.
    .v2 = Ce n’est pas notre intérêt qui manque, mais celui des absents : sur { THE($issue) }, le texte devrait dire { THE($option) }.

talk-concern-humanitarian =
    .v0 = Derrière { THE($news) }, il y a des foyers. Combien, où, et qui peut les atteindre ce soir ? Nous n’accusons personne.
    .v1 = Sur { THE($news) }, une même demande à tous : qu’une équipe indépendante puisse voir, et que l’aide passe entre-temps.

talk-voice-humanitarian =
    .v0 = Si quelqu’un songe à des escortes : merci, et non. Une escorte range le convoi d’un côté.
    .v1 = Nous avons parlé cette semaine à tous ceux qui tiennent une route. Sur { THE($issue) }, nous leur avons dit la même chose.
    .v2 = Ici, { THE($issue) } se compte en points. Sur le terrain, cela se compte en litres et en jours.
    .v3 = L’accès n’est pas une concession sur { THE($issue) } ; il est dû, et n’oblige personne à renoncer à un principe.
    .v4 = Nous publierons des besoins et non des accusations. Si l’on nous tient dehors, nous dirons que nous n’avons pu voir.
    .v5 = De grâce, ne nous comptez parmi les soutiens de personne sur { THE($issue) }. Ceux que nous aidons le paieraient.
    .v6 = Le plus affamé d’abord, de quelque côté de la ligne que ce soit. Sur { THE($issue) }, nous n’avons pas d’autre ordre.

act-talk-humanitarian =
    .v0 = Pour demander l’accès, dans les mêmes mots qu’aux autres.
    .v1 = Au sujet de gens dans le besoin ; sur tout le reste, nous n’avons pas d’avis.

act-humanitarian-humanitarian =
    .v0 = Donné selon les seuls besoins, compté par nous, acheminé sans aucune armée.
    .v1 = Cela va d’abord aux plus démunis, et nous dirons où c’est allé.
    .v2 = Aucun drapeau ne l’accompagne, et aucune condition.

talk-table-again-humanitarian =
    .v0 = Texte repris en pensant à ceux qui l’attendent. { CAP(THE($issue)) } y reste, parce que des gens en dépendent.
    .v1 = Nous avons demandé moins pour nous, et rien de moins pour eux : voyez { THE($issue) }.
    .v2 = Le même texte part à cette minute vers chaque délégation. { CAP(THE($issue)) } est ce sur quoi nous devons pouvoir compter.

talk-table-trade-humanitarian =
    .v0 = Nous pouvons supporter { THE($option2) } sur { THE($issue2) } si l’aide en vient plus près ; ce qui la fait venir, c’est { THE($issue) }. Nous donnons l’un et gardons l’autre.
    .v1 = Nous pouvons nous adapter { TO($option2) } sur { THE($issue2) }. Pour atteindre les gens, il nous faut { THE($issue) }.

talk-ask-interest-humanitarian =
    .v0 = { $seat }, qu’est-ce qui vous permettrait de dire oui sur { THE($issue) } ? Je le demande pour ceux qui attendent une réponse.
    .v1 = Puis-je parler de gens plutôt que de positions, { $seat } : de quoi ceux pour qui vous parlez ont-ils besoin sur { THE($issue) } ?
