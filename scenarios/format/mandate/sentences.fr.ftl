interaction-twice = Les mêmes options sont déjà réunies à la ligne { NUMBER($first, useGrouping: 0) }. Gardez l’une des deux, avec les points des deux.
interaction-worthless = Une interaction de 0 point ne change rien. Donnez-lui un bonus (au-dessus de 0) ou un malus (au-dessous), ou supprimez-la.
interaction-never-holds = Ces options ne peuvent jamais être réunies dans un texte signé : { QUOTE($option) } de { QUOTE($issue) } est une ligne rouge de { $who }. Ajoutez-la à son mandat ou à ses autorisations, ou supprimez l’interaction.
interaction-past-scale = Avec ses interactions, un paquet vaut ici de { $low } à { $high } points, alors que l’échelle va de 0 à 100. Faites-leur de la place : abaissez la valeur de ces options, ou le bonus ou malus.
inconsistent-stakes = Ces enjeux ne tiennent pas sur l’échelle de 100 points. { $why }
weights = Les poids de { QUOTE($instrument) } font { NUMBER($total, maximumFractionDigits: 6) } au total ; il faut 1. Corrigez-les.
unvalued-issue = { QUOTE($instrument) } règle { QUOTE($issue) }, mais ces enjeux n’en disent rien. Ajoutez-la (poids 0 si elle n’importe pas).
foreign-issue = { QUOTE($instrument) } ne règle pas { QUOTE($issue) }. Supprimez-la ici, ou ajoutez une disposition à l’instrument.
unvalued-option = L’option { QUOTE($option) } de { QUOTE($issue) } n’a pas de valeur ici. Donnez-lui-en une, de 0 à 1.
granted-already = { QUOTE($option) } est déjà dans le mandat : la capitale ne serait jamais consultée. Supprimez l’autorisation.
late-grant = La capitale l’accorderait au tour { $turn }, mais l’exercice en compte { $turns }. Choisissez un tour plus tôt.
aim-below-reservation = L’objectif ({ $aim }) ne dépasse pas la valeur de réserve ({ $reservation }). Relevez-le ou abaissez l’autre.

one-in-all = 1 au total
