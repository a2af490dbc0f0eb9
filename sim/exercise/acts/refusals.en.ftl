# Why a command is refused, and what to do next.

refused-unknown-act = This act is not available to your delegation.
refused-needs-target = Choose the actor this act is addressed to.
refused-wrong-target = This act cannot be addressed to that actor.
refused-wrong-kind-of-target = An act of this sort cannot be done to an actor of that kind. Choose another act, or another addressee.
refused-no-points = This act costs { $cost ->
    [one] one point
   *[other] { $cost } points
} and your delegation has { $left } left this turn.
