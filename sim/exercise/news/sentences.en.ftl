# Injects.

inject-released = { inject-released.line } { $body }
    .line = { $medium }, { $source } ({ $reliability }): { $title }.
authorship-known = Known to your side alone: { THE($author) } is behind { QUOTE($title) }.
inject-arranged = { $status ->
    [held] Held: { $title }.
    [skipped] Skipped: { $title }.
   *[armed] Armed again: { $title }.
}

# Media, by their names in sim/exercise/core/media.py.
medium-cable = Cable
medium-press = Press
medium-post = Post
medium-call = Call
