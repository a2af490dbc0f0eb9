# Ce que le formateur écrit.

observer-noted = { observer-noted.line } : { $text }
    .line = { $seat_given ->
    [yes] Note d’observation sur { $seat }
   *[no] Note d’observation
}
move-explained = Pourquoi : { $reason }
