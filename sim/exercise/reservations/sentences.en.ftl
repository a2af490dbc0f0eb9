# Reservations and interpretative declarations.

declaration-made = { declaration-made.line }: { QUOTE($words) }
    .line = { CAP(THE($actor)) } { $form ->
    [reservation] makes a reservation to
   *[interpretation] declares how it understands
} Art. { $number }, { $title }
declaration-withdrawn = { CAP(THE($actor)) } withdraws its { $form ->
    [reservation] reservation to
   *[interpretation] declaration on
} Art. { $number }, { $title }.
declaration-objected = { declaration-objected.line }: { QUOTE($words) }
    .line = { CAP(THE($actor)) } objects to the { $form ->
    [reservation] reservation
   *[interpretation] declaration
} of { THE($author) } on Art. { $number }, { $title }
