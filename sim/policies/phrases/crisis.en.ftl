# What delegations say in a crisis, of promises and in coalitions, and why.

talk-ultimatum-reject =
    .v0 = To { THE($actor) }: no. What is demanded with a deadline will not be discussed under it. After it, we are here.
    .v1 = { CAP(THE($actor)) } has set us a date. It will pass like other dates, and we shall be where we are today.
    .v2 = We have taken note of what { THE($actor) } threatens and of who heard it. The answer is no.

talk-ultimatum-counter =
    .v0 = We will not answer { THE($actor) } by its deadline but by an offer: let us meet today, and put its concern in the text.
    .v1 = If { THE($actor) } lifts the date, we will take up the substance before that date. This is meant, and it is public.
    .v2 = { CAP(THE($actor)) } asks for a yes or a no. We propose a third word: verified. Let the facts be checked, then judge us.

talk-dispute =
    .v0 = Article { $number } of { QUOTE($instrument) } has not been kept, as monitoring shows. We turn to the procedure it provides.
    .v1 = We ask { THE($actor) } to answer before the body named in { QUOTE($instrument) } for article { $number }, and before nobody else.
    .v2 = Under { QUOTE($instrument) }, article { $number }, something was owed to us and was not seen to be done. Let it be examined.

talk-few = { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { $count }
}

talk-coalition =
    .v0 = The { talk-few } of us could carry { QUOTE($instrument) }. Here is what I believe each can defend at home; tell me where I err.
    .v1 = Between us, before the plenary: a joint text on { QUOTE($instrument) }. If { talk-few } stand behind it, it passes.
    .v2 = I have put our interests on { QUOTE($instrument) } side by side. They fit better than our speeches do.
    .v3 = A draft for partners on { QUOTE($instrument) }, for the { talk-few } of us. Nobody outside this room has it.

talk-split =
    .v0 = { $seat }, what you have accepted gives you less than you could have. Look at this before it is too late to choose.
    .v1 = In confidence, { $seat }: on { QUOTE($instrument) } we can offer you better than your present company does.
    .v2 = I do not ask you to leave anyone, { $seat }. I ask you to compare, provision by provision.

talk-block =
    .v0 = { $seat }, unless I misread you, package { $package } suits you as little as it suits us. Together we can stop it.
    .v1 = Package { $package } is one voice short, { $seat }. I hope that it will not be yours, and I will tell you why.
    .v2 = Before package { $package } becomes everybody’s, { $seat }: what would you need in it that is not there?

talk-reject-home =
    .v0 = Whatever I sign has to be brought home: with { THE($issue) } as it stands, those who ratify would refuse.
    .v1 = My parliament would not follow. { CAP(THE($option)) } on { THE($issue) } would turn the vote; hardly anything else would.
    .v2 = A signature that is disavowed at home serves nobody. We need { THE($option) } on { THE($issue) } to have the votes.

talk-accept-linked =
    .v0 = You met us on { QUOTE($instrument) }. We meet you here, and hold the two together.
    .v1 = By itself { QUOTE($instrument2) } would not be enough for us. With { QUOTE($instrument) } beside it: yes.
    .v2 = Accepted, as part of one understanding: this, and what you accepted on { QUOTE($instrument) }.

# --- why

why-accept-linked = { CAP(THE($actor)) } accepted our package on { QUOTE($instrument) }; package { $package } is worth { $value } here, near the { $level } we ask (floor { $floor }, { why-time }).
why-accept-home = Package { $package } is worth { $value } to us, and would be ratified with a chance of { NUMBER($chance, style: "percent") }; we ask { $level } now and stop at { $floor } ({ why-time }).
why-ultimatum-comply = { CAP(THE($actor)) }’s threat seems credible at { $credible }, above our resolve of { $resolve }: a way out before the deadline.
why-ultimatum-reject = Our resolve of { $resolve } is well above the credibility of { THE($actor) }’s threat, { $credible }: refused before the deadline.
why-ultimatum-counter = Credibility of { THE($actor) }’s threat { $credible } against our resolve of { $resolve }: neither yields; a counter-offer.
why-respond-none = After { QUOTE($act) } by { THE($actor) }, no militarised answer: { why-policy }.
why-respond-threat = After { QUOTE($act) } by { THE($actor) }, a threat: { why-policy }.
why-respond-display = After { QUOTE($act) } by { THE($actor) }, a display at most: { why-policy }.
why-return = { CAP(THE($actor)) } made a gesture ({ QUOTE($act) }); returned, so that it is not the last (tension { $tension } of 10).
why-step-down = { $count ->
    [one] One blow
   *[other] { $count } blows
} from { THE($actor) }, tension { $tension } of 10, rung { $rung }: one step down, alone, before asking for theirs (standing threat: { $price ->
    [one] { $price } point
   *[other] { $price } points
} of legitimacy).
why-withhold = Article { $number }: a breach gains { why-gain } and costs { $loss } on average (seen with a chance of { NUMBER($detected, style: "percent") }); style { mind-style }.
why-perform = Article { $number }: a breach would gain { why-gain } and cost { $loss } on average (seen with a chance of { NUMBER($detected, style: "percent") }); the word is kept.
why-dispute = Monitoring found article { $number } broken by { THE($actor) } on day { $day }; the text has a procedure.
why-snap-back = Article { $number } is broken by { THE($actor) }; the text lets us suspend { $count ->
    [one] one of our obligations
   *[other] { $count } of our obligations
}.
why-coalition = { QUOTE($instrument) }: { $count } of { $of } parties can carry it; worth { $value } to us (we ask { $level }), and the worst-off partner gets { NUMBER($fit, style: "percent") } of its best.
why-split = { CAP(THE($actor)) } seems to get { NUMBER($share, style: "percent") } of its best from package { $package }; we can offer { NUMBER($share2, style: "percent") } and keep { $value ->
    [one] { $value } point
   *[other] { $value } points
}.
why-block = Package { $package } is worth { $value } to us, under the floor of { $floor }; { THE($actor) } seems to get { NUMBER($share, style: "percent") } of its best: { $count } together block it.
why-reject-home = Package { $package } is worth { $value } to us, but would be ratified with a chance of { NUMBER($chance, style: "percent") } only; { THE($issue) } costs most ({ why-time }).

why-policy = own policy { $own }, usual { $usual }, mixed { $mixed } (weight { $weight }, tension { $tension })
why-gain = { $gain ->
    [one] { $gain } point
   *[other] { $gain } points
}
