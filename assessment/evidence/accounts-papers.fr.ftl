# L’exposé de chaque règle qui lit un seul formulaire ($form) : $parts sont les éléments demandés, $beyond ceux qui vont au-delà.

account-paper = { $form }
    .level-1 = { $form } : document demandé, jamais déposé ; ou du bruit, et l’exemple placé à côté du formulaire en est quand on le colle{ $one ->
        [yes] .
       *[no] { " " }; ou rien de tout cela : { $parts }.
    }
    .level-2 = { $one ->
        [yes] Il y manque { $parts }.
       *[no] Une partie seulement de tout cela : { $parts }.
    }
    .level-3 = Avec { $parts }.
    .level-4 = Avec aussi { $beyond }.
    .gamed = Par des lignes remplies qui disent peu. Une case compte quand sa ligne dit quelque chose ; les copies de l’exemple, du scénario ou du document d’un autre ne comptent pas, ni deux fois la même ligne. Si ce qui est dit est juste, c’est à une personne de le dire : le document est cité en entier.
    .wronged = Qui a rendu la même chose sur un autre formulaire ou dans un message. La règle ne lit que celui-ci : ajoutez l’événement et fixez le niveau.
    .example-2 = Tout le reste y est, et il manque ceci : { $missing }.
    .example-3 = Tout y est ; pour aller au-delà, { $beyond }.
