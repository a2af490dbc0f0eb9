no-power = Aucun siège de { QUOTE($actor) } n’a le pouvoir { QUOTE($power) } : il ne pourrait jamais { $deed }. Donnez-le à l’un de ses sièges.
no-stakes = { QUOTE($actor) } est partie à { QUOTE($instrument) } mais n’y a aucun enjeu. Ajoutez-les sous « stakes ».
choice-missing = Cette disposition règle { QUOTE($issue) } : son texte doit porter « { "{" }choice{ "}" } » là où viennent les mots choisis.
choice-without-issue = « { "{" }choice{ "}" } » figure dans ce texte mais la disposition ne règle rien. Ajoutez « issue », ou retirez-le.
issue-twice = { QUOTE($issue) } est déjà réglée par la disposition { QUOTE($other) }. Une disposition, une question.
unused-issue = Aucun instrument ne règle { QUOTE($issue) }. Ajoutez une disposition, ou supprimez-la.
same-number = Le numéro { $found } est déjà celui de la disposition { QUOTE($other) }. Numérotez-les différemment.
nothing-to-settle = { QUOTE($instrument) } ne règle aucune question : rien n’est à négocier. Donnez « issue » à l’une de ses dispositions.
two-openings = { QUOTE($instrument) } s’ouvre à la fois à un tour et sous une condition. Gardez l’un des deux.
opens-late = { QUOTE($instrument) } s’ouvre au tour { $opens }, mais l’exercice en compte { $turns }. Choisissez un tour plus tôt.
drafting-beside = Une clause ouverte à la rédaction ne règle aucune question et ne porte aucune obligation : des mots libres ne se comptent pas. Retirez « drafting » ou { QUOTE($other) }.
opening-too-long = Un projet commencerait ici par { $length } caractères, mais la clause peut en avoir { $most }. Raccourcissez, ou relevez « most ».

deed-table = déposer un paquet
deed-vote = voter
deed-initial = parapher le texte
deed-sign = signer le texte
