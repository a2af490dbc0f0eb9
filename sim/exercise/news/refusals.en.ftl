# Why a command is refused, and what to do next.

refused-unknown-inject = There is no such inject.
refused-inject-released = This inject has already been released.
refused-inject-held = This inject was held in another window meanwhile. Nothing was changed; look again, then decide.
refused-inject-skipped = This inject was skipped in another window meanwhile. Nothing was changed; look again, then decide.
refused-inject-armed = This inject was armed again in another window meanwhile. Nothing was changed; look again, then decide.
