# Why a command is refused, and what to do next.

refused-incomplete-package = This package leaves { $count ->
    [one] one issue
   *[other] { $count } issues
} open. Only a complete one can be put to decision.
refused-decision-open = A decision on this text is already open. Wait until it closes.
refused-no-decision = This decision is closed.
refused-no-vote-needed = This text needs every party’s acceptance, not a vote. Ask the parties to accept the package.
refused-not-a-vote = This is a silence procedure: keep silent to agree, or break the silence.
refused-not-silence = This is a vote: say yes, no or abstain.
refused-already-voted = Your delegation has already voted.
refused-outlasts = The exercise ends in { $left } min and this decision takes { $minutes } min. Ask the instructor to extend the turn.
