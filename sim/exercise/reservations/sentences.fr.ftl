# Réserves et déclarations interprétatives.

declaration-made = { declaration-made.line } : { QUOTE($words) }
    .line = { CAP(THE($actor)) } { $form ->
    [reservation] { COUNT($actor) ->
        [other] formulent
       *[one] formule
    } une réserve à
   *[interpretation] { COUNT($actor) ->
        [other] déclarent
       *[one] déclare
    } l’interprétation à donner à
} l’art. { $number }, { $title }
declaration-withdrawn = { CAP(THE($actor)) } { COUNT($actor) ->
    [other] retirent leur
   *[one] retire sa
} { $form ->
    [reservation] réserve à
   *[interpretation] déclaration sur
} l’art. { $number }, { $title }.
declaration-objected = { declaration-objected.line } : { QUOTE($words) }
    .line = { CAP(THE($actor)) } { COUNT($actor) ->
    [other] objectent
   *[one] objecte
} à la { $form ->
    [reservation] réserve
   *[interpretation] déclaration
} { OF($author) } sur l’art. { $number }, { $title }
