# What minds write into documents, line by line.

# --- negotiation plan

doc-objective = { $n }. { CAP(THE($issue)) }: { THE($option) } ({ $weight ->
    [one] { $weight } point out of 100 depends
   *[other] { $weight } points out of 100 depend
} on it).

doc-stop = As a whole, no package under { brief-reservation }; on { THE($issue) }, nothing beyond { THE($option) } without the agreement { OF($home) }.

doc-stop-none = We have no stakes of our own; we stop where our neutrality would be in doubt.

doc-objective-process = { $n }. A text that every party can carry out, reached by a process all call fair.

doc-alternative = { $alternative } (worth { brief-reservation } to us).

doc-alternative-none = { $alternative }.

doc-other = { CAP(THE($actor)) }: seems to need { THE($option) } on { THE($issue) }; its alternative is to be asked in bilateral talks.

doc-other-unknown = { CAP(THE($actor)) }: needs and alternative not known yet; ask before assuming.

doc-trade = Give on { THE($issue) } ({ $weight ->
    [one] { $weight } point
   *[other] { $weight } points
}) in return for { THE($issue2) } ({ $weight2 ->
    [one] { $weight2 } point
   *[other] { $weight2 } points
}).

doc-trade-none = Offer drafting, facts and good offices rather than concessions.

doc-allies = { CAP(THE($actor)) } first: relations are easiest there, and an early convergence would set the tone.

# --- situation report

doc-summary =
    .v0 = { QUOTE($title) } has been reported ({ $reliability }). It matters because relations stand at rung { $rung } of 10 and the talks are in turn { $turn }.
    .v1 = Turn { $turn }: { QUOTE($title) } ({ $reliability }) bears on the talks. The crisis ladder stands at rung { $rung } of 10.

doc-summary-quiet = No major event is known in turn { $turn }; relations stand at rung { $rung } of 10. This report fixes the baseline.

doc-known-report = Source: { $source }; { QUOTE($title) } (graded { $reliability }).

doc-known-careless = { QUOTE($title) }: it has happened.

doc-known-act = { CAP(THE($actor)) } to { THE($actor2) }: { $act } (seen by us).

doc-known-rung = The crisis ladder stands at rung { $rung } of 10 on day { $day }.

doc-known-gauge = { $gauge }: { $level }{ $close ->
    [yes] { "" }
   *[no] { "\u00A0" }
}{ $unit } on day { $day }.

doc-assumed-report = { $reliability ->
    [F6] { QUOTE($title) } may be true: the source is graded F6, so nothing can be said of how likely it is.
   *[other] { QUOTE($title) } may be true: source graded { $reliability }, so we put it at { $percent }%.
}

doc-assumed-intent = { CAP(THE($actor)) } seeks a better text rather than a rupture ({ $percent }%, from its conduct so far).

doc-unknown-verify = Whether { QUOTE($title) } is accurate: asked of the other delegations and of observers.

doc-unknown-cause = Cause and responsibility: not established; asked of { THE($actor) } and of our services.

doc-unknown-next = What { THE($actor) } will do next if no text is agreed by the last turn.

doc-next-verify = Take no public position; obtain a joint verification, and speak to { THE($actor) } today.

doc-next-talk = Keep the talks going and put to { THE($actor) } a text that answers what has happened.

# --- decision note

doc-question = How do we respond to { QUOTE($title) }, before the end of turn { $turn }?

doc-question-talks = Which course do we take in the talks, before the end of turn { $turn }?

doc-option-nothing = A. Do nothing: no cost; risk that silence is taken for consent.

doc-option-talk = B. Speak to { THE($actor) } in private and propose joint verification: 1 point; low risk; UN Charter, Article 33.

doc-option-act = C. { CAP($act) } ({ THE($actor) }): { why-cost }; risk that it is answered in kind. Basis: { $basis }

doc-recommend-talk = Option B: it keeps every other option open, and costs least if the facts turn out otherwise.

doc-recommend-act = Option C: the conduct is established, and leaving it unanswered would cost us more than the act.

doc-trigger = A confirmation graded B2 or better that { THE($actor) } acted on purpose, or a further rise above rung { $rung }.

doc-legal = UN Charter, Articles 2(3) and 33: disputes are settled by peaceful means.

# --- press line

doc-press-verify =
    .v0 = We are aware of the reports that are circulating. They are being verified. We remain committed to the talks and to the safety of all communities concerned.
    .v1 = Facts first: what has been reported is being checked with our partners. Our delegation stays at the table.

doc-press-fact =
    .v0 = We have taken note of { QUOTE($title) } and are acting with our partners to limit its consequences. The talks continue.
    .v1 = In response to { QUOTE($title) }, our delegation seeks an agreed solution, and asks everyone to show restraint.

doc-press-careless = We condemn what { QUOTE($title) } reveals. Those responsible will have to answer for it.

doc-press-talks =
    .v0 = The talks are under way in a serious spirit. We will not negotiate through the press.
    .v1 = Our delegation is working for a balanced text. Details belong to the table where they are discussed.

doc-press-unsaid = Nothing on causes or responsibility; nothing on our limits; no comment on { THE($actor) }’s motives.

doc-press-basis = { $source }, { QUOTE($title) }, graded { $reliability }; the line says no more than that.

doc-press-basis-talks = Our own conduct in the talks, which we can vouch for.

# --- after-action review

doc-time-report = { QUOTE($title) }, from this source: { $source } ({ $reliability }).

doc-time-package = { CAP(THE($actor)) } tabled package { $package } on { QUOTE($instrument) }.

doc-time-act = Act { OF($actor) }: { $act }.

doc-time-adopted = { QUOTE($instrument) } was adopted.

doc-time-not-adopted = { QUOTE($instrument) } had not been adopted by day { $day }.

doc-cause-priorities = The parties ranked the questions differently, { THE($issue) } above all, and said so late.

doc-cause-mandate = Our mandate left room on { $count ->
    [0] no question
    [one] one question
   *[other] { $count } questions
}; { THE($home) } was { $asked ->
    [0] never asked
    [one] asked once
   *[other] asked { $asked } times
}.

doc-cause-information = Reports of uneven reliability ({ $count } of { $of } graded doubtful) weighed on decisions.

doc-cause-trust = Tension towards { THE($actor) } stood at { $tension } of 10; how far that coloured the reading of each step is to be discussed.

doc-kept-contact = { $count ->
    [0] The rule of speaking bilaterally before the plenary, which we did not follow this time.
    [one] Bilateral contacts before plenary statements (one channel used).
   *[other] Bilateral contacts before plenary statements ({ $count } channels used).
}

doc-kept-packages = { $count ->
    [0] Proposals as whole packages, so that a concession comes with its return; we tabled none this time.
   *[other] Proposals as whole packages ({ $count } of ours), so that a concession came with its return.
}

doc-action-ask = Ask { THE($home) } about { THE($issue) } in the first turn: { $seat }, next exercise.

doc-action-verify = Agree a verification channel before the crisis: { $seat }, within 30 days.

doc-action-contact = Keep a standing contact with { THE($actor) }: { $seat }, monthly.
