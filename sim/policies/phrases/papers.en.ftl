# What minds write into documents, line by line.

# --- negotiation plan

doc-objective =
    .v0 = { $n }. { CAP(THE($issue)) }: { THE($option) } ({ $weight ->
        [one] { $weight } point out of 100 depends
       *[other] { $weight } points out of 100 depend
    } on it).
    .v1 = { $n }. On { THE($issue) } we want { THE($option) }: { $weight } of our 100 points.
    .v2 = { $n }. On { THE($issue) }, { THE($option) }; worth { $weight } to us, of 100.

doc-stop =
    .v0 = As a whole, no package under { brief-reservation }; on { THE($issue) }, { THE($option) } is our last position without the agreement { OF($home) }.
    .v1 = We sign nothing worth less than { brief-reservation }. On { THE($issue) } our last position is { THE($option) }; to concede more takes { THE($home) }.
    .v2 = Below { brief-reservation } we are better off without a text; { THE($option) } is as far as we may go on { THE($issue) }, unless { THE($home) } says otherwise.

doc-stop-free = We sign nothing worth less than { brief-reservation }. No article has a limit of its own: { THE($home) } judges the whole.

doc-stop-outside = We have no signature to withhold. For a text worth less than { brief-reservation } to us we will not speak, in public or in private.

doc-stop-none = We have no stakes of our own; we stop where our neutrality would be in doubt.

doc-objective-process = { $n }. A text that every party can carry out, reached by a process all call fair.

doc-alternative = { $alternative } (worth { brief-reservation } to us).

doc-alternative-none = { $alternative }.

doc-other = { CAP(THE($actor)) }: seems to need { THE($option) } on { THE($issue) }; its alternative is to be asked in bilateral talks.

doc-other-unknown = { CAP(THE($actor)) }: needs and alternative not known yet; ask before assuming.

doc-trade =
    .v0 = Give on { THE($issue) } ({ $weight ->
        [one] { $weight } point
       *[other] { $weight } points
    }) in return for { THE($issue2) } ({ $weight2 ->
        [one] { $weight2 } point
       *[other] { $weight2 } points
    }).
    .v1 = Offer movement on { THE($issue) }, worth { $weight } to us; ask { THE($issue2) }, worth { $weight2 }.
    .v2 = { CAP(THE($issue)) } ({ $weight }) can pay for { THE($issue2) } ({ $weight2 }).

doc-trade-none = Offer drafting, facts and good offices rather than concessions.

doc-allies =
    .v0 = { CAP(THE($actor)) } first: relations are easiest there, and an early convergence would set the tone.
    .v1 = Begin with { THE($actor) }, where we are heard without suspicion.
    .v2 = First visit: { THE($actor) }; least tension, and others watch whom it agrees with.

# --- facts

doc-known-report = { QUOTE($title) } (source: { $source }; graded { $reliability }).

doc-known-says = { QUOTE($title) } (source: { $source }; graded { $reliability }): { $words }

doc-known-careless = { QUOTE($title) }: it has happened.

doc-known-act = { CAP(THE($actor)) } to { THE($actor2) }: { $act }.

doc-known-own-act = Our own act towards { THE($actor2) }: { $act }.

doc-measured = { $shown ->
    [bare] { $level }
   *[unit] { $level }{ $close ->
        [yes] { "" }
       *[no] { "\u00A0" }
    }{ $unit }
}

doc-fact-gauge-still = { $gauge } ({ $place }): { doc-measured } on day { $day }.

doc-fact-own-act = Our own act: { $act }.

doc-fact-act = { CAP(THE($actor)) }: { $act }.

doc-fact-gauge = { $gauge } ({ $place }): { doc-measured } on day { $day }, from { $start } at the beginning.

doc-fact-line = { $state ->
    [passed] { $gauge }: on the wrong side of the line people watch ({ $level }), by { $gap }.
   *[ahead] { $gauge }: on the right side of the line people watch ({ $level }), with { $gap } to spare.
}

doc-fact-behind = For this delegation alone: the order came from our own side. It stands in no other paper.

doc-fact-deaths = People killed: { $count }.

doc-fact-own-people = People of our own are among those who are hit.

doc-fact-own = What was hit or misused is ours to run or to answer for.

doc-fact-lender = We lent the money for it, and the loan has conditions.

doc-fact-hurt = { $count ->
    [one] People { OF($actor) } are
   *[other] People { OF($actor) } and { OF($actor2) } are
} among those who are hit.

doc-fact-answer = { $count ->
    [one] { CAP(THE($actor)) } answers
   *[other] { CAP(THE($actor)) } and { THE($actor2) } answer
} for what was hit or misused.

doc-fact-we-spoke = We spoke of it in the plenary { $minutes ->
    [0] at once
    [one] after { $minutes } minute
   *[other] after { $minutes } minutes
}.

doc-fact-exchanged = Private messages to { THE($actor) } since then: { $sent }; received: { $count }.

doc-fact-tasked = { $seat } follows it up for us and reports to the delegation.

doc-fact-others-spoke = Other delegations that have spoken of it in the plenary: { $count }.

doc-fact-corrected = Put right since by { QUOTE($title) } (source: { $source }; graded { $reliability }).

doc-fact-tension = Our tension towards { THE($actor) } stands at { $tension } of 10.

doc-fact-offers = { CAP(THE($actor)) } stands for { THE($option) } on { THE($issue) } (package { $package }).

doc-fact-offers-worth = { CAP(THE($actor)) } stands for { THE($option) } on { THE($issue) } (package { $package }); that is worth { $value } of our 100 points.

doc-fact-we-offer = We have tabled { THE($option) } on { THE($issue) } (package { $package }), worth { $value } of our 100 points.

doc-fact-weight = { CAP(THE($issue)) } carries { $weight } of our 100 points; { THE($option) } gives us all of them.

doc-fact-time = Turn { $turn } of { $of }, day { $day }.

doc-fact-packages = { QUOTE($instrument) }: packages on the table, { $count }; the last, { $package }, is from { THE($actor) } (acceptances: { $accepted }).

doc-fact-agreed = { QUOTE($instrument) }, open articles agreed so far: { $count } of { $of }.

doc-fact-asked = Requests that { THE($home) } has answered: { $count }; granted: { $granted }.

doc-fact-nationals = Our nationals: { QUOTE($title) } (source: { $source }; graded { $reliability }).

doc-fact-nationals-at = They are in the hands of services that answer to { THE($actor) }.

doc-fact-incident = Incident: { $name }; hit: { THE($actor) }.

doc-fact-score = Gravity as assessed: { $score } of 10.

doc-fact-suspect = { CAP(THE($actor)) } as the author: { $percent }% on what we have seen.

doc-fact-unknown = An author nobody has named: { $percent }% on what we have seen.

# --- situation report

doc-assumed-report = { $reliability ->
    [F6] One unconfirmed report circulates, graded F6: nothing can be said of how likely it is.
   *[other] { QUOTE($title) } may be true: source graded { $reliability }, so we put it at { $percent }%.
}

doc-unknown-verify = Who is behind the report, where and when it was made: asked of the other delegations and of observers.

doc-next-verify = Take no public position; obtain a joint verification, and speak to { THE($actor) } today.

doc-summary-victim = { QUOTE($title) } has hit our own people. Care for them comes before the talks, which stand in turn { $turn } at rung { $rung } of 10.
doc-summary-owner =
    .v0 = { QUOTE($title) }: it happened at what is ours. Others will judge us by what we do in the coming hours (turn { $turn }, rung { $rung } of 10).
    .v1 = People ask us about { QUOTE($title) } before they ask anybody else. In turn { $turn }, at rung { $rung } of 10, our answer sets the tone.
doc-summary-keeper = { QUOTE($title) } bears our name. Whoever asks us wants to know what is ours in it (turn { $turn }, rung { $rung } of 10).
doc-summary-accused =
    .v0 = { QUOTE($title) } points at us. What we say now will be held against what is found later (turn { $turn }, rung { $rung } of 10).
    .v1 = Some will read our hand into { QUOTE($title) }. In turn { $turn }, with relations at rung { $rung } of 10, a wrong word lasts longer than the facts.
doc-summary-lender = { QUOTE($title) } touches what we paid for. It changes the risk of the loan before it changes the text (turn { $turn }).
doc-summary-mediator = { QUOTE($title) } divides those between whom we stand. Both will ask us for a judgement that is not ours to give (rung { $rung } of 10).
doc-summary-bystander =
    .v0 = { QUOTE($title) } does not touch us directly; it changes what { THE($actor) } can accept (turn { $turn }, rung { $rung } of 10).
    .v1 = For us { QUOTE($title) } is the affair of others, { THE($actor) } first. It moves the talks all the same: turn { $turn }, rung { $rung } of 10.
doc-summary-counterpart = { QUOTE($title) } concerns { THE($actor) }, with whom we are writing a text. True or not, it bears on what those at home will let us sign (turn { $turn }, rung { $rung } of 10).
doc-summary-agency = { QUOTE($title) }: for us the question is who needs help and whether we can reach them (turn { $turn }, rung { $rung } of 10).
doc-summary-issue = Where { THE($issue) } stands in turn { $turn }: who wants what, and what each answer is worth to us.
doc-summary-gauge =
    .v0 = { $gauge } ({ $place }): { doc-measured } on day { $day }, { $moved ->
        [no] as at the beginning
       *[yes] from { $start } at the beginning
    }. What is being negotiated will show in it months after it is signed, not before.
    .v1 = { $moved ->
        [no] Nothing has moved yet
       *[yes] There is movement
    }: { $gauge } ({ $place }) reads { doc-measured } on day { $day }. Others will quote the figure at us; this is how we read it.
    .v2 = On day { $day } we read { doc-measured } for { $gauge } ({ $place }), { $moved ->
        [no] the same as at the beginning
       *[yes] and read { $start } at the beginning
    }. Those who decide in turn { $turn } should know what this rests on.
doc-summary-contingency = How near we are to the day on which this becomes a crisis: { $gauge } (turn { $turn }).
doc-summary-nationals = Nationals of ours are among those affected. Who they are, and who may see them, comes before the talks.
doc-summary-cyber-24h = Early warning within 24 hours. An incident has hit the network and is probably unlawful or malicious; its effects go beyond us.
doc-summary-cyber-72h = Notification within 72 hours. It updates the early warning with a first assessment of gravity and of who may be behind it.
doc-summary-cyber-final = Final report on the incident: what happened, its cause as far as known, and what was done.
doc-summary-talks = The talks in turn { $turn }: what is on the table, what is agreed, and who has to move (rung { $rung } of 10).

doc-assume-victim = { CAP(THE($actor)) } will want to show care before it is asked for it ({ $percent }%, from its conduct so far).
doc-assume-owner =
    .v0 = { CAP(THE($actor)) } will ask for access or figures within a day ({ $percent }%, from its conduct so far).
    .v1 = Before tomorrow { THE($actor) } will have experts of its own on the telephone ({ $percent }%, judging by how it has acted).
doc-assume-keeper = { CAP(THE($actor)) } will ask us what is true in it within a day ({ $percent }%, from its conduct so far).
doc-assume-accused =
    .v0 = { CAP(THE($actor)) } does not believe the charge, but will use our silence ({ $percent }%, from its conduct so far).
    .v1 = An inquiry on equal terms would be hard for { THE($actor) } to refuse ({ $percent }%, judging by how it has acted).
doc-assume-lender = { CAP(THE($actor)) } will keep to the loan’s conditions if the date is kept ({ $percent }%, from its conduct so far).
doc-assume-mediator = { CAP(THE($actor)) } would accept facts from us that it would not take from the other side ({ $percent }%).
doc-assume-bystander = { CAP(THE($actor)) } seeks a better text rather than a rupture ({ $percent }%, from its conduct so far).
doc-assume-agency = { CAP(THE($actor)) } will let relief through if asked in public and in private alike ({ $percent }%).
doc-assume-issue = { CAP(THE($actor)) } has room on { THE($issue) } that it has not shown ({ $percent }%, from its conduct so far).
doc-assume-indicator =
    .v0 = { $gauge }: the present course goes on until a text is in force.
    .v1 = { $gauge }: nothing that is being tabled would turn it within a month.
    .v2 = { $gauge }: what is done shows there with a delay of weeks.
doc-assume-contingency = { $gauge }: the present course goes on until a text is in force.
doc-assume-cyber-24h = The intrusion was deliberate; the other users of the network are exposed in the same way.
doc-assume-cyber-72h = Whoever did it still has what is needed to do it again; the estimate of the author rests on a handful of reports.
doc-assume-cyber-final = The way in has been closed; nothing shows that it was the only one.
doc-assume-talks = { CAP(THE($actor)) } seeks a better text rather than a rupture ({ $percent }%, from its conduct so far).

doc-unknown-victim = How many of ours are hit, and how badly: asked of { THE($actor) } and of our own people there.
doc-unknown-owner =
    .v0 = The cause. Nobody of ours is to offer one before it has been examined.
    .v1 = What failed, and since when it could have been seen. Questions go to those who examine it, answers come from nobody else.
doc-unknown-keeper = Through whose hands it went, and whether there is more.
doc-unknown-accused =
    .v0 = What { THE($actor) } has been told about us, and by whom.
    .v1 = Who first put our name to it; whether { THE($actor) } holds anything that we have not seen.
doc-unknown-lender = Whether { THE($actor) } can still keep the date on which the next payment hangs.
doc-unknown-mediator = What each side knows and does not say; asked of both in the same words.
doc-unknown-bystander = What { THE($actor) } will do next if no text is agreed by the last turn.
doc-unknown-agency =
    .v0 = Needs, place by place: our own count has not been made yet.
    .v1 = Which roads are open tonight, and who says so.
doc-unknown-issue = The least that { THE($actor) } could live with on { THE($issue) }.
doc-unknown-indicator =
    .v0 = How much of the movement is due to what was agreed, and how much would have come anyway.
    .v1 = Who measures on the other side, and whether they see the same.
    .v2 = Whether the figure is the same a day’s march from where it is measured ({ $gauge }).
doc-unknown-contingency = Whether those who would have to act could do so on the day itself.
doc-unknown-cyber-24h = The way in, the extent, and whether anything else was changed.
doc-unknown-cyber-72h = Whether data left the network, and since when the intruder had been there.
doc-unknown-cyber-final = Who gave the order. The laboratory gives a degree and not a name.
doc-unknown-talks = The order in which { THE($actor) } would give up what it asks for.

doc-next-victim = See to our people first; put three questions to { THE($actor) } in writing, and keep the text for tomorrow.
doc-next-owner =
    .v0 = Give the same figures to all at fixed hours; offer { THE($actor) } a visit before it asks.
    .v1 = Name one person who speaks; let { THE($actor) } hear each figure an hour before the press.
doc-next-keeper = Answer every delegation in the same words; have the copies of our papers counted today.
doc-next-accused =
    .v0 = Deny once, offer an inquiry whose terms bind both sides, and say so to { THE($actor) } before the press.
    .v1 = Secure our own records today. Tell { THE($actor) } in two sentences what we offer, and then be silent.
doc-next-lender = Ask { THE($actor) } in private what becomes of the date; say nothing in the plenary on money.
doc-next-mediator = Call { THE($actor) } and the other side within the hour; propose a joint finding of facts.
doc-next-bystander = Keep the talks going and put to { THE($actor) } a text that answers what has happened.
doc-next-agency =
    .v0 = Send a team to count; ask { THE($actor) } for passage by name, date and road.
    .v1 = Publish a list of what is lacking and where; show it to { THE($actor) } an hour before.
doc-next-issue = Ask { THE($actor) } in a bilateral talk what it would give for movement on { THE($issue) }.
doc-next-indicator =
    .v0 = Show { THE($actor) } these figures before quoting them to anybody else.
    .v1 = Ask { THE($actor) } for its own measurements and lay the two side by side.
    .v2 = Renew the figures each day, and give { THE($actor) } the same as every other delegation, at the same hour.
doc-next-contingency = Agree with { THE($actor) } who calls whom on that day.
doc-next-cyber-24h = Cut the part of the network that was entered; warn its users; keep every trace.
doc-next-cyber-72h = Announce nothing by the old channel; give both sides the same notice of what is known.
doc-next-cyber-final = Have the repair examined by somebody else, and tell the users what changes for them.
doc-next-talks = Put to { THE($actor) } one package that gives on what costs us least.
doc-next-talks-chair = Ask each party in the same words what it could still accept, { THE($actor) } first, and put one text to all.

# --- decision note

doc-question =
    .v0 = How do we respond to { QUOTE($title) }, before the end of turn { $turn }?
    .v1 = After { QUOTE($title) }: what do we do, and what do we leave to others, in turn { $turn }?

doc-question-talks = Which course do we take in the talks, before the end of turn { $turn }?

doc-question-issue = How far do we go on { THE($issue) }, and for what?

doc-question-contingency =
    .v0 = { $gauge } at { doc-measured }: what do we do, on which sign, and who decides?
    .v1 = The day of { doc-measured } ({ $gauge }): who does what, and on whose word?
    .v2 = { $gauge }: what must be ready before { doc-measured }, and who may start it?

doc-option-nothing = A. Do nothing: no cost; risk that silence is taken for consent.

doc-option-talk = B. Speak to { THE($actor) } in private and propose a joint reading of the facts: one message; low risk.

doc-option-act =
    .v0 = C. { CAP($act) } ({ THE($actor) }): { why-cost }; risk that it is answered in kind. Basis: { $basis }
    .v1 = C. Towards { THE($actor) }: { $act }. It takes { why-cost } from our turn and cannot be unsaid. It rests on: { $basis }

doc-option-act-calm = C. { CAP($act) } ({ THE($actor) }): { why-cost }; it shows good faith, and more of it will be expected. Basis: { $basis }

doc-question-overtaken = { QUOTE($title) }: does it still call for an answer, now that { QUOTE($instrument) } is adopted?
doc-question-overtaken-signed = { QUOTE($title) }: does it still call for an answer, now that { QUOTE($instrument) } is signed?
doc-silent-overtaken = A. Say nothing: the text that was adopted is the answer, and whoever set the date has signed it or may.
doc-silent-overtaken-signed = A. Say nothing: the text that was signed is the answer, and whoever set the date has signed it too.
doc-speak-overtaken = B. Tell { THE($actor) } that the date has lost its object: one message, and nobody is left to wonder.
doc-recommend-overtaken = Option B: what has lost its object should be buried by name, or it will be dug up in the next quarrel.
doc-trigger-overtaken = That { QUOTE($instrument) } is not signed, or does not come into force: then this note is written anew.
doc-trigger-overtaken-signed = That { QUOTE($instrument) } does not come into force: then this note is written anew.

doc-silent-keeper = A. No word: what is in the papers is neither confirmed nor denied, and each will believe what suits.
doc-speak-keeper = B. Say to all at once, { THE($actor) } among them, what is ours in it and what is not: it costs us the comfort of silence.
doc-recommend-keeper = Option B, once and in writing; then change who holds our papers, and say that it was done.
doc-silent-spoken = A. Leave it at what we have said in the plenary: it costs nothing more, and nothing follows from it.
doc-speak-spoken = B. Follow it up with { THE($actor) } in private: who meets whom, when, and on which records; it binds us to turn up.
doc-recommend-spoken = Option B: words in public are believed once a date and names stand beside them.
doc-silent-victim = A. Say nothing until the facts are in: nobody can reproach us with haste, and our own people will.
doc-silent-owner = A. Leave it to the engineers: no word that could bind us; others will write the account in our place.
doc-silent-accused = A. Do not answer: a charge that is not answered grows, and one that is answered twice does too.
doc-silent-lender = A. Stay out of it: the text goes on; whatever becomes of the loan is decided without us.
doc-silent-mediator = A. Wait until we are asked: both keep their trust in us, and neither has any use for it.
doc-silent-bystander =
    .v0 = A. Leave it to those concerned: no cost today; no say tomorrow.
    .v1 = A. Note it and go on with the text: nobody asks more of us, and nobody will thank us.
doc-silent-agency = A. Work on without a word: access is not put at risk, and nobody learns what is lacking.

doc-speak-victim = B. Ask { THE($actor) } for care, facts and guarantees, in this order: it costs us a day of the talks.
doc-speak-owner = B. Tell { THE($actor) } what we know, hour by hour, causes excepted: it costs us comfort and no right.
doc-speak-accused = B. Deny once and offer { THE($actor) } an inquiry on equal terms: it binds us to open our own records.
doc-speak-lender = B. Ask { THE($actor) } in private what it means for the next payment: it shows that our money is not certain.
doc-speak-mediator = B. Offer { THE($actor) } and the other side the same meeting: it may be refused in public by one of them.
doc-speak-bystander =
    .v0 = B. Offer { THE($actor) } help that does not touch the text: it costs little and is remembered.
    .v1 = B. Carry a message between { THE($actor) } and the other side, if both wish it: it takes time, and gives us a place.
doc-speak-agency = B. Ask { THE($actor) } for passage, place by place, and make the list public: some doors may close.

doc-recommend-victim = Option B: those at home will forgive a lost day and not a lost word.
doc-recommend-owner = Option B: what we tell ourselves will be believed longer than what is found out.
doc-recommend-accused = Option B: it answers the charge without repeating it, and leaves the next step to others.
doc-recommend-lender = Option B: { THE($actor) } should hear it from us and not from the market.
doc-recommend-mediator = Option B: a refusal would cost the one who refuses more than us.
doc-recommend-bystander =
    .v0 = Option B: it keeps every other course open, and { THE($actor) } will owe us an answer.
    .v1 = Option B, offered once and not pressed on { THE($actor) }.
doc-recommend-agency = Option B: need does not wait, and what is asked in public is harder to refuse.
doc-recommend-talk =
    .v0 = Option B: it keeps every other option open, and costs least if the facts turn out otherwise.
    .v1 = Option B: whatever follows, we shall be glad to have spoken first.

doc-hold = A. Hold { THE($option) } on { THE($issue) }, worth { $value } to us; others have no reason to follow.

doc-exchange = B. Move to { THE($option) } on { THE($issue) } (a loss of { $loss }) for what we ask on { THE($issue2) } (up to { $gain }).

doc-room-asked = C. Wait for { THE($home) }, which has been asked for { THE($option) } on { THE($issue) }: until it answers, nothing of it is to be said at the table.

doc-ask-room = C. Ask { THE($home) } for { THE($option) } on { THE($issue) }: an answer takes time, and the question shows where we are weak.

doc-recommend-exchange = Option B, as one package and not in steps: { THE($issue2) } is worth more to us than what we give.

doc-recommend-hold = Option A for now: nothing on offer is worth what { THE($issue) } would cost us.

doc-plan-nothing =
    .v0 = A. Wait for the day: no cost before { doc-measured } ({ $gauge }, now { $now }); then every hour is somebody else’s decision.
    .v1 = A. No plan: at { $now } today it can be defended; past { doc-measured } every delay would be put down to us.
    .v2 = A. Leave it to the services: they know the figure better than we do (now { $now }), and have no power to act at { doc-measured }.

doc-plan-warn =
    .v0 = B. Tell { THE($actor) } at once where our line lies, and agree who calls whom: a message now.
    .v1 = B. Publish the figure now and tell { THE($actor) } beforehand: it binds us too, and nobody can say they did not know.
    .v2 = B. A quiet word to { THE($actor) } with the figure and a telephone number: free, and it can be denied.

doc-plan-act = C. On that day, { $act } ({ THE($actor) }): { why-cost }. Basis: { $basis }

doc-plan-measure = C. On that day, { $measure }: made ready now, begun on the word of { $seat }{ $deputy ->
    [yes] , or of { $seat2 } where { $seat } cannot be reached
   *[no] { "" }
}.

doc-plan-text = C. Write the case into the text before it comes: it costs a turn of the talks, and binds { THE($actor) } as well.

doc-recommend-plan =
    .v0 = B at once, C on the day: a line that nobody knows of warns nobody.
    .v1 = B, because whoever has been warned helps sooner; C is drafted today and kept in a drawer.
    .v2 = B this week. C needs the signature of the head, asked for now and not that night.

doc-trigger =
    .v0 = A confirmation graded B2 or better of who acted and why, or the dispute with { THE($actor) } at rung { $rung }.
    .v1 = Proof that { THE($actor) } acted on purpose, or our relations with { THE($actor) } at rung { $rung } of 10: then this note is written anew.

doc-trigger-addressee = The date itself; before it, word from { THE($actor) } that it is lifted or moved, or our relations with { THE($actor) } at rung { $rung } of 10.

doc-trigger-own-date = The date itself; before it, an answer from { THE($actor) }, whatever it is: then this note is written anew.

doc-trigger-own-date-answered = The date itself; before it, a step by { THE($actor) } that goes beyond the answer given: then this note is written anew.

doc-trigger-their-date = The date itself; before it, an answer from { THE($actor) }, or word from { THE($actor2) } that it is lifted or moved.

doc-trigger-date = The date itself; before it, an answer to it, or relations at rung { $rung } of 10.

doc-trigger-need = A report graded B2 or better that changes who is affected or how many, or a rise of relations with { THE($actor) } to rung { $rung }.

doc-trigger-gauge = { $gauge } { $side } { $level } (now { $now }) on two readings in a row; { $seat } decides.

doc-trigger-talks = A package from { THE($actor) } that gives where we asked, or the last turn of the talks.

doc-trigger-offer = An offer on { THE($issue2) } from any party, in writing.

doc-legal-act = { CAP($act) }: { $basis }

doc-legal-article = On the article: { $words }

doc-legal-measure = A measure of our own, within our own powers: nobody else’s consent is needed, and everybody concerned is told.

doc-legal-none = Nothing here needs more law than good faith in the talks.

# --- press line

doc-press-killed = { $deaths ->
    [1] One person has been killed
    [2] Two people have been killed
    [3] Three people have been killed
   *[other] { $deaths } people have been killed
}{ $whose ->
    [ours] , our own among them.
    [both] , our own people and people { OF($actor3) } among them.
    [one] , { $deaths ->
        [1] one of the people
       *[other] people
    } { OF($actor3) }.
    [two] , people { OF($actor3) } and { OF($actor4) } among them.
   *[none] .
}

doc-press-hurt = { $whose ->
    [ours] Our own people are among those affected.
    [both] Our own people and people { OF($actor3) } are among those affected.
    [one] People { OF($actor3) } are among those affected.
    [two] People { OF($actor3) } and { OF($actor4) } are among those affected.
   *[none] People are affected.
}

doc-press-victim =
    .v0 = Our thoughts are with those who are affected and with their families. We have asked for care for them and for the facts, and will speak again when we have both.
    .v1 = People of ours are affected. They come first. We have asked those on the spot for help and for access, and are in touch with the families.
doc-press-owner =
    .v0 = Our first concern is for those who were hit and for their families. Our teams are at work; we will report at fixed hours what we know. The cause is being examined.
    .v1 = People have been hit where we are responsible. We are with them and their families. The facts will be given to everybody at the same time, as they are established.
doc-press-keeper = We do not comment on papers that bear no date. What is agreed will be published when it is agreed, and by all together.
doc-press-accused =
    .v0 = We had no part in this. We have offered a joint inquiry and will open our records to it. Our thoughts are with those who are affected.
    .v1 = What happened is grave and deserves an inquiry that all can trust. We are ready for one, on the same terms for everybody.
doc-press-lender =
    .v0 = We follow events closely and have offered help. The projects that we support are for the people who live by them, and they come first today.
    .v1 = We are in touch with those concerned and stand ready to assist. Questions of finance are for another day.
doc-press-mediator =
    .v0 = We are in contact with all parties and have asked each for what it knows. We will publish what is established, and nothing else. Talks go on under our roof.
    .v1 = Our concern is for those who are affected. We have proposed a joint finding of facts, and we ask everyone not to judge before it.
doc-press-bystander =
    .v0 = We express our sympathy to all who are affected, and are ready to help. We have confidence in those who are establishing the facts.
    .v1 = Our embassy is in touch with those concerned. We hope that the talks will answer what has happened.
doc-press-agency =
    .v0 = Our teams are finding out who needs what, and where. We ask for safe passage for relief, whoever holds the road. We assign no blame.
    .v1 = Behind every report there are families. We will say what we see of their needs, and ask all sides to let help reach them.

doc-press-rumour-accused =
    .v0 = What is being said of us is not so. We publish what our records show, and invite others to read them with us.
    .v1 = We deny it plainly. The records are open to independent experts; we ask for their reading and for nothing else.
doc-press-rumour-owner =
    .v0 = Our control room has logs of every hour, and they will be open to those who inquire. Those who were hurt are being cared for; we ask the public to think of them and not of pictures without a date.
    .v1 = We answer for our installation with figures that anyone may check. They will be published as soon as they have been verified.
doc-press-rumour-victim =
    .v0 = We have asked for the records and for people of our own to read them. Until then we ask everybody at home to keep calm.
    .v1 = The concern of our citizens is ours. We will tell them what is established, on the day it is established.
doc-press-rumour-agency =
    .v0 = Please share nothing that you cannot check. Those in need can reach us at our posts, day and night.
    .v1 = Our teams on the spot will say what they see. We ask everyone to keep roads and lines open for those who need help.
doc-press-rumour-other =
    .v0 = We comment on facts that have been established. The experts are at work; we support them.
    .v1 = What circulates is being checked with our partners. We ask everyone to wait for the result.
doc-press-rumour-hurt =
    .v0 = Our injured come first: we have asked to see them tonight, and to tell their families. On what circulates we say nothing before it has been checked.
    .v1 = We are with the families of those who were hurt. We ask to see our injured and to read the records; until we have both, we comment on no picture.
doc-press-rumour-mediator = We confirm our own figures and nothing else. { $gauge }: { doc-measured } on day { $day }. Who did what is not known; whoever says so now does not have it from us.
doc-press-careless = Those responsible will have to answer for it. We shall see to that.

doc-press-indicator = { $gauge }: { $level }{ $close ->
    [yes] { "" }
   *[no] { "\u00A0" }
}{ $unit } on day { $day }. We are negotiating so that it need not depend on the weather or on anybody’s goodwill. We will promise no figure that we cannot keep.

doc-press-talks =
    .v0 = The talks are under way in a serious spirit. We will not negotiate through the press.
    .v1 = Our delegation is working for a balanced text. Details belong to the table where they are discussed.

doc-press-unsaid = Nothing on causes or responsibility; nothing on our limits; no comment on { THE($actor) }’s motives.
doc-unsaid-victim =
    .v0 = No figure of those affected before the families know; no blame; nothing on what we will ask { THE($actor) } for.
    .v1 = No name and no count; not a word on whose fault it was; what we want from { THE($actor) } is for the table.
doc-unsaid-names = No name before the families know; no blame; nothing on what we will ask { THE($actor) } for.
doc-unsaid-owner = No cause, no fault, no date for the repair; nothing that insurers or a court could read as an admission.
doc-unsaid-accused = Not one word of the charge itself; no counter-charge; nothing on who may have put it about.
doc-unsaid-other =
    .v0 = Nothing on causes or responsibility; no comment on { THE($actor) }’s motives.
    .v1 = No guess at who did what; nothing that { THE($actor) } would have to answer.
doc-unsaid-figures = No guarantee; nothing on what we would accept from { THE($actor) }.

doc-press-basis = { $source }, { QUOTE($title) }, graded { $reliability }; the line says no more than that.
doc-press-basis-grade =
    .v0 = One report, graded { $reliability } (source: { $source }): not a basis for anything. The line rests on our own conduct.
    .v1 = On what we do ourselves. The report in circulation is graded { $reliability } (source: { $source }).
doc-press-basis-figures = The public reading, which anyone can check: { $gauge }.
doc-press-basis-talks = Our own conduct in the talks, which we can vouch for.

# --- after-action review

doc-time-report = { QUOTE($title) } (source: { $source }; { $reliability }).

doc-time-package =
    .v0 = { CAP(THE($actor)) } tabled package { $package } on { QUOTE($instrument) }.
    .v1 = Package { $package }: our own, on { QUOTE($instrument) }.
    .v2 = We laid package { $package } before the others ({ QUOTE($instrument) }).

doc-time-accepted =
    .v0 = We accepted package { $package } { OF($actor) } on { QUOTE($instrument) }.
    .v1 = Package { $package } { OF($actor) }: our yes.
    .v2 = { CAP(THE($actor)) } had our agreement to package { $package }.

doc-time-act = Act { OF($actor) }: { $act }.

doc-time-act-towards = Act { OF($actor) } towards { THE($actor2) }: { $act }.

doc-time-filed-on = { $seat } filed: { $form }, on { QUOTE($subject) }.

doc-time-filed = { $seat } filed: { $form }.

doc-time-adopted = { QUOTE($instrument) } was adopted.

doc-time-signed = { QUOTE($instrument) } was adopted, and signed by all.

doc-time-in-force = { QUOTE($instrument) } was adopted and signed, and is in force.

doc-time-not-adopted = { QUOTE($instrument) } had not been adopted by day { $day }.

doc-cause-priorities =
    .v0 = { CAP(THE($issue)) } weighed most with us; whether the others knew it early enough is to be asked of them.
    .v1 = The first question for next time: did we say early and plainly that { THE($issue) } came first for us?
    .v2 = To be discussed: what we might have paid elsewhere for { THE($issue) }, which mattered most to us.

doc-cause-mandate = Our mandate left room on { $count ->
    [0] no question
    [one] one question
   *[other] { $count } questions
}; we { $asked ->
    [0] never asked { THE($home) }
    [one] asked { THE($home) } once
   *[other] asked { THE($home) } { $asked } times
}.

doc-cause-open = From where we sit we cannot tell what decided the outcome. First question to the others: did what we told them change a decision, and which?
doc-cause-packages = Our packages: { $count }; acceptances by others that still stood at the end: { $accepted }.

doc-cause-information = Reports of uneven reliability ({ $count } of { $of } graded doubtful) weighed on decisions.

doc-cause-figures = { QUOTE($gauge) } moves months after a text is in force: what was foreseen can be set against what is seen only then.

doc-cause-trust =
    .v0 = Tension towards { THE($actor) } stood at { $tension } of 10; how far that coloured the reading of each step is to be discussed.
    .v1 = { CAP(THE($actor)) } and we read each other badly (tension { $tension } of 10).

doc-kept-contact =
    .v0 = Bilateral contacts before plenary statements ({ $count ->
        [one] one channel
       *[other] { $count } channels
    } used).
    .v1 = Speaking in private first (bilateral channels: { $count }).
    .v2 = Quiet talks before loud ones (in all: { $count }).

doc-kept-single-text = One text of our own for all, rewritten as the parties spoke (versions: { $count }).

doc-kept-packages =
    .v0 = Proposals as whole packages ({ $count } of ours), so that a concession came with its return.
    .v1 = No article given away by itself (whole packages: { $count }).
    .v2 = A return asked for in each package of ours ({ $count } in all).

doc-kept-papers = Writing while it happened, known and assumed kept apart (papers by { $seat }: { $count }).

doc-action-ask = Ask { THE($home) } about { THE($issue) } as soon as it is on the table: { $seat }, next exercise.

doc-action-verify = Agree a verification channel before the crisis: { $seat }, within 30 days.

doc-action-contact = Take up contact with { THE($actor) } once a month at least: { $seat }.

doc-action-network = Have the network’s announcements signed and confirmed by a second way: { $seat }, within 30 days.

doc-action-record = Write down within a week what each of us would do otherwise: { $seat }.

doc-summary-addressee = { QUOTE($title) } asks us for something by a date. What we do in the time that is left will be read as our answer (turn { $turn }, rung { $rung } of 10).

doc-assume-addressee = { CAP(THE($actor)) } would rather be given a way out than carry out what it announces ({ $percent }%, from its conduct so far).

doc-unknown-addressee = Whether { THE($actor) } has decided what follows, or only said it.

doc-next-addressee = Answer { THE($actor) } before the date, with an offer of our own and without a word on the date.

doc-silent-addressee = A. Let the date pass: we yield nothing, and whoever set it must act or be seen not to.

doc-speak-addressee = B. Meet { THE($actor) } before the date, on what it wants and not on the date: it takes the sting out, and may look like giving way.

doc-yield-addressee = C. Do what is asked, by our own decision and before the date: it loses its object, and we shall be told that dates work with us.

doc-recommend-addressee = Option B: the substance may be worth something to us, the date is worth nothing to anybody.

doc-press-addressee = We are ready to talk at any hour. Dates set in public help nobody, and we set none.

doc-summary-author = { QUOTE($title) } is our own word, or that of our own house. Others want to know what we mean by it (turn { $turn }, rung { $rung } of 10).

doc-assume-author = { CAP(THE($actor)) } takes it for more than it binds us to ({ $percent }%, from its conduct so far).

doc-unknown-author = How { THE($actor) } will answer, and to whom first.

doc-next-author = Tell { THE($actor) } before the press what follows from it for us, and what does not.

doc-silent-author = A. Let it stand without a comment: those at home will like it, and others will take the worst reading.

doc-speak-author = B. Say to { THE($actor) } what it means and what it does not bind us to: it costs us some cheers at home.

doc-recommend-author = Option B, today: words that nobody explains are explained by { THE($actor) }.

doc-press-author = Our position is known, and we stand by it. It is a reason to conclude, and not a threat to anybody.

doc-others-unknown = What the others need behind what they say is not known yet: to be asked, { THE($actor) } first (not yet asked: { $count }).

# --- in logs of older versions

doc-summary =
    .v0 = { QUOTE($title) } has been reported ({ $reliability }). It matters because relations stand at rung { $rung } of 10 and the talks are in turn { $turn }.
    .v1 = Turn { $turn }: { QUOTE($title) } ({ $reliability }) bears on the talks. The crisis ladder stands at rung { $rung } of 10.

doc-summary-indicator =
    .v0 = Where { QUOTE($gauge) } stands in turn { $turn }, what has moved it, and what follows for the talks (rung { $rung } of 10).
    .v1 = Turn { $turn }, rung { $rung } of 10: the figures on { QUOTE($gauge) } that others will quote at us, and our reading of them.
    .v2 = A reading of { QUOTE($gauge) } for those who must decide in turn { $turn }, with what it rests on; relations stand at rung { $rung } of 10.

doc-summary-quiet = No major event is known in turn { $turn }; relations stand at rung { $rung } of 10. This report fixes the baseline.

doc-known-rung = The crisis ladder stands at rung { $rung } of 10 on day { $day }.

doc-known-gauge = { $gauge }: { $level }{ $close ->
    [yes] { "" }
   *[no] { "\u00A0" }
}{ $unit } on day { $day }.

doc-assumed-intent = { CAP(THE($actor)) } seeks a better text rather than a rupture ({ $percent }%, from its conduct so far).

doc-unknown-cause = Cause and responsibility: not established; asked of { THE($actor) } and of our services.

doc-unknown-next = What { THE($actor) } will do next if no text is agreed by the last turn.

doc-next-talk = Keep the talks going and put to { THE($actor) } a text that answers what has happened.

doc-recommend-act = Option C: the conduct is established, and leaving it unanswered would cost us more than the act.

doc-legal = UN Charter, Articles 2(3) and 33: disputes are settled by peaceful means.

doc-press-verify =
    .v0 = We are aware of the reports that are circulating. They are being verified. We remain committed to the talks and to the safety of all communities concerned.
    .v1 = Facts first: what has been reported is being checked with our partners. Our delegation stays at the table.

doc-press-fact =
    .v0 = We have taken note of { QUOTE($title) } and are acting with our partners to limit its consequences. The talks continue.
    .v1 = In response to { QUOTE($title) }, our delegation seeks an agreed solution, and asks everyone to show restraint.

doc-fact-victims = { CAP(THE($actor)) } counts its own among those who are hit.

doc-fact-owner = { CAP(THE($actor)) } answers for what was hit or misused.

doc-fact-spoke = Delegations that have spoken of it in the plenary: { $count }.

doc-fact-heard-from = Private messages from { THE($actor) } since then: { $count }.
