# Réponses des esprits en marge : aux remarques sur un article, aux réserves et aux déclarations.

remark-need =
    .v0 = Ce que cet article doit nous donner sur { THE($issue) } : { THE($option) }. Des mots qui n’y touchent pas peuvent être aussi clairs qu’on voudra.
    .v1 = Nous lisons l’article d’où nous sommes : { THE($option) } sur { THE($issue) }. Dites-nous quel mot vous gêne, et nous regarderons ce mot.
    .v2 = Vu. Pour nous, l’article pèse par { THE($issue) }, où nous demandons { THE($option) } ; pour le reste, nous ne ferons pas obstacle.
remark-shared =
    .v0 = { CAP(THE($option)) } sur { THE($issue) } : nous l’entendons de même. Que le texte le dise.
    .v1 = Nous n’y voyons pas d’objection : sur { THE($issue) }, { THE($option) } nous conviendrait.
remark-price =
    .v0 = { CAP(THE($option)) } sur { THE($issue) } n’est pas exclu, mais nous en sommes { TO($option2) } et voudrions une contrepartie pour le chemin.
    .v1 = Nous pourrions aller jusqu’{ TO($option) } dans un paquet, non en marge. Ici, sur { THE($issue) }, nous nous en tenons { TO($option2) }.
remark-beyond =
    .v0 = { CAP(THE($option)) } sur { THE($issue) } dépasse nos instructions. Nous en sommes { TO($option2) }.
    .v1 = Nous ne pouvons vous suivre jusqu’{ TO($option) }. Sur { THE($issue) }, l’article devrait dire { THE($option2) }.
remark-settled =
    .v0 = Sur { THE($issue) }, ce point est agréé : { THE($option) }. Nous nous y tenons et ne voyons pas de raison d’y revenir.
    .v1 = Cet article a été agréé avec { THE($option) } sur { THE($issue) }. Des mots plus clairs, volontiers ; un autre sens, non.

objection-option =
    .v0 = Nous faisons objection. Nous avons adopté cet article pour { THE($option) } sur { THE($issue) } ; la réserve nous en laisse le numéro et rien d’autre.
    .v1 = Nous n’acceptons pas cette réserve : elle revient sur { THE($option) } ({ THE($issue) }), contre quoi nous avons donné ailleurs dans le texte.
objection-duty =
    .v0 = Nous faisons objection. L’article impose { TO($actor) } une obligation envers nous, et nul ne peut réserver seul ce qui est dû à un autre.
    .v1 = Nous n’acceptons pas cette réserve { OF($actor) } : ce qui nous est dû en vertu de cet article fait partie de ce que nous avons signé.
objection-reading =
    .v0 = Nous ne lisons pas l’article ainsi. Sur { THE($issue) }, il dit { THE($option) }, et aucune déclaration ne lui fait dire autre chose.
    .v1 = Ce n’est pas une interprétation, c’est un changement. Sur { THE($issue) }, nous avons adopté { THE($option) } ; nous faisons objection.

why-remark = Une remarque sur un article qui porte { $weight ->
    [one] { $weight } de nos points
   *[other] { $weight } de nos points
}, sur { THE($issue) }, attend une réponse.
why-objection = { $form ->
    [reservation] La réserve nous retire ce que donne l’article
   *[interpretation] La déclaration prête à l’article ce qui n’a pas été adopté
} ; se taire serait consentir.
