# Why a level of B1.1 and B1.2 is proposed: analysing and preparing.

plan-missing = A negotiation plan was asked of this seat and none was written.
actors-mapped = The plan says something of { $mapped } of the { $matter } other { $matter ->
    [one] party
   *[other] parties
}{ $behind ->
    [0] { "" }
    [one] , and of an actor behind them
   *[other] , and of { $behind } actors behind them
}.
facts-and-assessment = The situation report { $separate ->
    [yes] separates
   *[no] does not separate
} facts from judgements, cites { $cited ->
    [0] no event
    [one] { $cited } event
   *[other] { $cited } events
} and { $graded ->
    [yes] grades its sources
   *[no] grades no source
}.
analysis-used = After the plan, the candidate tabled { $offers ->
    [one] { $offers } package
   *[other] { $offers } packages
}, { $followed ->
    [0] none
   *[other] { $followed }
} of them on issues that the plan had analysed{ $revised ->
    [yes] , and the plan was revised as the talks went
   *[no] { "" }
}.
    .never = A plan was written, but the candidate made no offer after it.
objectives-and-limit = The plan ranks { $objectives ->
    [0] no objective
    [one] { $objectives } objective
   *[other] { $objectives } objectives
}{ $ordered ->
    [yes] { "" }
   *[no] , not in the order of the mandate
}, { $complete ->
    [yes] states
   *[no] does not state
} limit and alternative, and prepares { $trades ->
    [0] no trade
    [one] { $trades } trade
   *[other] { $trades } trades
} across issues.
mandate-validated = The plan was signed off before the first offer{ $asked ->
    [yes] , and those who give the mandate were asked about it before
   *[no] { "" }
}.
    .never = The plan was never signed off by anybody but its author.
    .late = The plan was signed off only after the delegation’s first offer.
others-alternatives = Of { $of } other { $of ->
    [one] party
   *[other] parties
}, the plan speaks of { $named } and says of { $estimated } what it would do without a deal.
