# Injects.

inject-released = { inject-released.line } { $body }
    .line = { $form ->
    [cable] Cable
    [press] Press
    [post] Post
   *[call] Call
}, { $source } ({ $reliability }): { $title }.
inject-arranged = { $status ->
    [held] Held: { $title }.
    [skipped] Skipped: { $title }.
   *[armed] Armed again: { $title }.
}
