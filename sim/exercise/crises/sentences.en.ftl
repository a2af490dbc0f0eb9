# Crises and ultimatums.

crisis-opened = { $dispute ->
    [yes] Dispute
   *[no] Crisis
} between { THE($initiator) } and { THE($target) }: rung { $rung }, opened by { $trigger ->
    [1] a verbal act
    [2] a political act
    [3] an economic act
    [4] an external change
    [5] another non-violent act
    [6] an internal challenge
    [7] a non-violent military act
    [8] an indirect violent act
   *[9] a violent act
}{ $gravity ->
    [0] { " " }(economic threat)
    [1] { " " }(limited military damage)
    [2] { " " }(threat to the political system)
    [3] { " " }(threat to territory)
    [4] { " " }(threat to influence)
    [5] { " " }(threat of grave damage)
    [6] { " " }(threat to existence)
   *[7] { "" }
}.
the-crisis = { $known ->
    [yes] the { $dispute ->
        [yes] dispute
       *[no] crisis
    } between { THE($one) } and { THE($other) }
   *[no] the crisis
}
violence = { $violence ->
    [1] no new violence
    [2] minor clashes
    [3] serious clashes
   *[4] war
}
if-violent = { $dispute ->
    [yes] { "" }
   *[no] { " " }({ violence })
}
crisis-moved = { CAP($crisis) } stands at rung { $rung }{ if-violent }.
mediation-style = { $style ->
    [facilitate] facilitating
    [formulate] proposing terms
   *[manipulate] pressing both sides
}
crisis-mediated = { CAP(THE($mediator)) } mediates in { $crisis } ({ mediation-style }).
crisis-closed = { CAP($crisis) } is over: { $outcome ->
    [formal] formal agreement
    [semi-formal] semi-formal agreement
    [tacit] tacit understanding
    [unilateral] one side’s own act
    [imposed] imposed settlement
   *[faded] it faded
}{ if-violent }{ $winner_given ->
    [yes] , { THE($winner) } having won
   *[no] { "" }
}.
ultimatum-given = { CAP(THE($actor)) } gives { THE($target) } until day { $deadline }.
ultimatum-ended = The ultimatum of { THE($actor) } to { THE($target) } { $how ->
    [answered] is answered
    [carried-out] is carried out
    [withdrawn] is withdrawn
    [overtaken] still stands when the exercise ends
   *[lapsed] lapses without an answer
}{ $costly ->
    [yes] , at { NUMBER($cost, minimumFractionDigits: 1, maximumFractionDigits: 1) } points of legitimacy
   *[no] { "" }
}.
actor-moved = Day { $day }: { THE($actor) } { $told ->
    [yes] { $done }
   *[no] acts: { $act }{ towards }
}{ $why ->
    [grievance] { " " }(reason: what it holds against them, tension { $figure })
    [goodwill] { " " }(reason: good relations)
    [trust] { " " }(reason: trust, { $figure })
    [mistrust] { " " }(reason: little trust, { $figure })
    [concern] { " " }(reason: { $about }, { $figure })
    [pledge-kept] { " " }(reason: a pledge that is kept, { $about })
    [pledge-broken] { " " }(reason: a pledge that is not kept, { $about })
    [dispute] { " " }(reason: their dispute)
   *[none] { "" }
}.
