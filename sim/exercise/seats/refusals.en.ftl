# Why a command is refused, and what to do next.

refused-unknown-seat = There is no such seat in this exercise.
refused-seat-taken = Somebody already holds this seat. Choose another, or ask the instructor.
refused-seat-empty = Nobody holds this seat.
refused-seat-held = A student holds this seat. Ask them to leave it, or hand it to a mind first.
refused-no-such-mind = There is no such mind. Choose novice, practitioner or veteran.
refused-already-mind = A mind already holds this seat.
refused-coach-so-already = It is so already.
