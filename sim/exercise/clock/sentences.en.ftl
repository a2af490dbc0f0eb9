# The clock.

exercise-started = The exercise starts.
exercise-paused = The exercise is paused.
exercise-resumed = The exercise resumes.
exercise-ended = The exercise ends.
turn-began = Turn { $turn } begins, day { $day }.
turn-extended = Turn { $turn } is extended.
turn-ended = Turn { $turn } ends.
days-passed = After the talks: day { $day }.
gap-closed = The exercise could not be played for { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min
}. Time goes on from where it stopped; every deadline keeps what it had left, and a minute at least.
time-lent = { $seat } plays alone, and keeps the time.
pace-set = Simulated actors take { $pace ->
    [slower] more time
    [faster] less time
   *[as-is] their usual time
}.
ready-declared = { $seat } is ready for the next turn.
ready-withdrawn = { $seat } is not ready yet after all.
readiness-ruled = { $allowed ->
    [yes] A turn ends as soon as everybody is ready.
   *[no] A turn ends at its time only.
}
closing-called = { $seat_given ->
    [yes] { $seat }
   *[no] The secretariat
} closes the list of packages: what is left of the time is for answering, initialling and signing.
