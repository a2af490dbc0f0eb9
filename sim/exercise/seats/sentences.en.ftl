# Seats.

seat-taken = { $seat } is held by { $holder ->
    [mind] a simulated actor
   *[person] a person
}.
seat-left = { $seat }: the seat is empty.
handover-briefed = { handover-briefed.line } { $brief }
    .line = Hand-over brief for { $seat }.
