# Why a command is refused, and what to do next.

refused-unknown-act = This act is not available to your delegation.
refused-needs-target = Choose the actor this act is addressed to.
refused-wrong-target = This act cannot be addressed to that actor.
refused-no-points = This act costs { $cost ->
    [one] one point
   *[other] { $cost } points
} and your delegation has { $left } left this turn.
