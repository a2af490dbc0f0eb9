# The instructor's own.

observer-noted = { observer-noted.line }: { $text }
    .line = { $seat_given ->
    [yes] Observer’s note about { $seat }
   *[no] Observer’s note
}
move-explained = Why: { $reason }
