# The structured documents of the trade: their names, what each is for, and what its fields ask for.

form-negotiation-plan = Negotiation plan
    .purpose = What we want, in which order, what we can give, and where we stop.
form-negotiation-plan-objectives = Objectives, most important first
    .help = Rank them.
form-negotiation-plan-reservation = Where we stop
    .help = The least we accept, issue by issue or as a whole.
form-negotiation-plan-alternative = Our best alternative to an agreement
    .help = What we do if there is no deal.
form-negotiation-plan-others = The others: interests and alternatives
    .help = For each delegation: what it needs, what it does without a deal.
form-negotiation-plan-trades = Trades we will offer
    .help = What we give for what.
form-negotiation-plan-allies = Whom we talk to first
    .help = And why.

form-situation-report = Situation report
    .purpose = What is known, what is assumed, what is not known, and what should be done next.
form-situation-report-summary = In two sentences
    .help = What has happened and why it matters.
form-situation-report-known = Known
    .help = Facts with a source.
form-situation-report-assumed = Assumed
    .help = Judgements; say how sure you are.
form-situation-report-unknown = Not known
    .help = What you have asked for, and from whom.
form-situation-report-next = Recommended next step
    .help = One recommendation.

form-decision-note = Decision note
    .purpose = Options compared, one recommended, with a confidence and what would change our mind.
form-decision-note-question = The decision to take
    .help = One question, with its deadline.
form-decision-note-options = Options
    .help = With cost, risk and legal basis. Doing nothing is an option.
form-decision-note-recommendation = Recommendation
    .help = Which option, and why.
form-decision-note-confidence = Confidence, %
    .help = How sure you are that it is right.
form-decision-note-trigger = What would change it
    .help = A fact that would reopen the decision.
form-decision-note-legal = Legal basis
    .help = Treaty, article or custom relied on.

form-press-line = Press line
    .purpose = Two or three sentences we can keep, and nothing unverified.
form-press-line-line = What we say
    .help = What is public once approved and released.
form-press-line-unsaid = What we do not say
    .help = For the delegation only; not released.
form-press-line-basis = What it rests on
    .help = Which facts, verified how. Not released.

form-after-action-review = After-action review
    .purpose = What was meant, what happened, why, and what we will do differently.
form-after-action-review-timeline = What happened
    .help = The turning points in order; cite the moments.
form-after-action-review-causes = Why
    .help = Causes, not culprits.
form-after-action-review-kept = What to keep
    .help = What worked and should be repeated.
form-after-action-review-actions = What we will do: who, by when
    .help = Action, owner, date.
