# Ce que l’on demande à la capitale, et ce qu’elle répond.

capital-granted = Vous pouvez accepter { THE($option) } sur { THE($issue) }. Obtenez une contrepartie de valeur.

capital-not-yet = Pas à ce stade : il est trop tôt pour { THE($option) } sur { THE($issue) }. Vous pourrez y revenir à un tour ultérieur.

capital-refused = Nous ne pouvons accepter { THE($option) } sur { THE($issue) }, ni maintenant ni plus tard. Vos instructions restent inchangées.

capital-granted-for = Vous pouvez accepter { THE($option) } sur { THE($issue) }, à condition que le texte ne nous soit pas moins favorable, sur { THE($issue2) }, qu’avec { THE($option2) } : cela pèse davantage ici.

capital-instead-free = Pas si loin. Sur { THE($issue) }, vous pouvez aller jusqu’{ TO($option) } ; cela, nous saurons l’expliquer.

capital-instead-for = Pas si loin. Sur { THE($issue) }, vous pouvez aller jusqu’{ TO($option) }, à condition que le texte ne nous soit pas moins favorable, sur { THE($issue2) }, qu’avec { THE($option2) } : cela pèse davantage ici.

capital-later = Pas avant le tour { $turn } : on n’est pas prêt ici pour { THE($option) } sur { THE($issue) }. Redemandez alors.

capital-refused-first = Nous ne pouvons accepter { THE($option) } : rien ne compte plus pour nous que { THE($issue) }. Vos instructions restent inchangées.

capital-refused-worse = Avec { THE($option) } sur { THE($issue) }, nous serions moins bien lotis que sans texte, quoi que vous obteniez par ailleurs. Vos instructions restent inchangées.

capital-refused-line = Nous ne pouvons accepter { THE($option) } sur { THE($issue) }, ni maintenant ni plus tard : personne ici n’en répondrait. Vos instructions restent inchangées.

capital-argument =
    .v0 = Nos interlocuteurs insistent sur { THE($issue) }. Avec { THE($option) }, un accord serait plus proche ; je demanderais une contrepartie.
    .v1 = Je sollicite l’autorisation d’aller jusqu’{ TO($option) } sur { THE($issue) }. Je n’en userais que contre une véritable contrepartie.
    .v2 = Notre limite actuelle sur { THE($issue) } nous isole. Aller jusqu’{ TO($option) } coûterait peu au regard de ce que cela débloquerait.
    .v3 = Les paquets sur la table butent sur { THE($issue) }. La délégation peut-elle envisager { THE($option) } au sein d’un équilibre global ?
    .v4 = Je recommande de la souplesse sur { THE($issue) } : avec { THE($option) }, l’essentiel reste à notre portée et la négociation reste en vie.
    .v5 = Il faut du temps pour une réponse. Merci de nous faire savoir, avant l’échéance, si nous pouvons accepter { THE($option) } sur { THE($issue) }.

capital-argument-near =
    .v0 = Sur { THE($issue) }, on nous demande plus que je ne saurais défendre. Avec { THE($option) }, nous pourrions nous rejoindre ; j’exigerais une contrepartie.
    .v1 = Ce que l’on dépose sur { THE($issue) } est hors de notre portée. Aller jusqu’{ TO($option) } serait une réponse, et je la ferais payer.
    .v2 = Entre notre limite et ce que veulent les autres sur { THE($issue) }, il y a { THE($option) }. M’autorisez-vous à y aller, si le reste en vaut la peine ?

capital-approves = Approuvé. Tenez cette ligne, et dites-nous où vous vous en écartez.

capital-returns-empty = Nous ne pouvons l’approuver : l’essentiel ne dit rien. Rédigez-le, puis redemandez.

capital-returns-general = Nous ne pouvons l’approuver : rien n’y touche à ce dossier. Nommez ce qui est en jeu, puis redemandez.
