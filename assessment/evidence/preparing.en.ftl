# Why a level of B1.1 and B1.2 is proposed: analysing and preparing.

plan-missing = A negotiation plan was asked of this seat and none was written.
actors-mapped = { $lines ->
    [one] The plan describes { $lines } other delegation of { $others }.
   *[other] The plan describes { $lines } other delegations of { $others }.
}
facts-and-assessment = The situation report { $separate ->
    [yes] separates
   *[no] does not separate
} facts from judgements and cites { $cited ->
    [one] { $cited } event
   *[other] { $cited } events
}.
analysis-used = After the plan, the delegation tabled { $offers ->
    [one] { $offers } package
   *[other] { $offers } packages
}, { $rich } of them trading three issues or more{ $adopted ->
    [yes] , and one was adopted
   *[no] { "" }
}.
    .never = A plan was written, but no offer followed it.
objectives-and-limit = The plan ranks { $objectives ->
    [one] { $objectives } objective
   *[other] { $objectives } objectives
}, { $complete ->
    [yes] states
   *[no] does not state
} limit and alternative, and prepares { $trades ->
    [one] { $trades } trade
   *[other] { $trades } trades
}.
mandate-validated = The plan was signed off before the first offer{ $early ->
    [yes] , in the first turn
   *[no] { "" }
}.
    .never = The plan was never signed off by anybody but its author.
    .late = The plan was signed off only after the delegation’s first offer.
others-alternatives = The plan estimates what { $lines ->
    [one] { $lines } other side needs
   *[other] { $lines } other sides need
} and would do without a deal.
