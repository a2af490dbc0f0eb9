# Réponses des esprits à des termes rédigés.

talk-wording-accept =
    .v0 = Nous pouvons vivre avec ces termes.
    .v1 = Ma délégation accepte l’article tel qu’il est rédigé.
    .v2 = La rédaction dit ce qu’il faut, et rien de plus. Nous l’acceptons.
talk-wording-unfinished =
    .v0 = La phrase n’est pas finie : elle ne dit pas encore ce que font les Parties. Continuons à écrire.
    .v1 = C’est un début sans fin. Nous répondrons quand l’article dira quelque chose.
talk-wording-open =
    .v0 = Ces termes préjugent { OF($issue) }, qui reste à régler. Réglons cela d’abord, ou n’en parlons pas ici.
    .v1 = Pas encore : le projet parle { OF($issue) }, sur quoi nous ne sommes pas d’accord.
talk-wording-beyond =
    .v0 = Le projet parle { OF($option) }. Nos instructions ne le permettent pas, et rien n’est encore convenu sur { THE($issue) }.
    .v1 = Nous ne pouvons pas avoir { THE($option) } dans cet article : ce serait trancher { THE($issue) } contre nos instructions.
talk-wording-us =
    .v0 = De toutes les parties, le projet ne nomme { THAT($actor) }. Nommez-nous tous, ou dites « les Parties ».
    .v1 = Nous ne pouvons accepter un article qui ne nomme { THAT($actor) }. Qu’il vaille pour chaque partie.

why-wording = { $agreed ->
    [1] Elle accepte la version { $number } de la clause rédigée : elle ne nomme aucune question ouverte et lie toutes les parties de même.
   *[other] Elle s’oppose à la version { $number } de la clause rédigée : elle n’est pas finie, ou nomme une question ouverte ou cette délégation seule.
}
