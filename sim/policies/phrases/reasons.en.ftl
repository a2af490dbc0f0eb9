# Why a mind made a move, with its numbers: for the control room and the debrief.

why-line-firm = Style { mind-style }: a firm line. Concede late, and settle for no less than { why-margin } above no agreement.
why-line-balanced = Style { mind-style }: a balanced line. Concede with time, and settle from { why-margin } above no agreement.
why-line-open = Style { mind-style }: an open line. Any gain over no agreement ({ why-margin }) is worth having.
why-accept = Package { $package } is worth { $value } to us; we ask { $level } now and stop at { $floor } ({ why-time }).
why-follow = No stakes of our own; { $count ->
    [one] one party accepts
   *[other] { $count } parties accept
} package { $package }.
why-reject = Package { $package } is worth { $value }, under the { $level } we ask ({ why-time }); { THE($issue) } costs most.
why-reject-beyond = Package { $package } would be worth { $value }, but the mandate does not allow what it says on { THE($issue) } ({ why-time }).
why-table = An offer worth { $value } at the level of { $level }, above the floor of { $floor } ({ why-time }).
why-withdraw-older = { $count ->
    [one] A newer package replaces
   *[other] { $count } newer packages replace
} package { $package }, and nobody accepted it.
why-publish-worth = Package { $package }, worth { $value } to us, was accepted in private; only the plenary can adopt it.
why-break = This text is worth { $value } to us, who ask { $level }; it is { why-within }.
why-vote = Worth { $value } against { $level } needed; { why-within }.
why-decide = Package { $package } has the acceptance of { $count } of { $of } parties ({ why-time }).
why-position = On { THE($issue) } there is support already for { THE($option) }; the whole is then worth { $value }, and we ask { $level }.
why-initial = { QUOTE($instrument) } as adopted is worth { $value } to us and within the mandate.
why-sign = { QUOTE($instrument) } is worth { $value } to us, above having none.
why-ask-capital = { CAP(THE($option)) } on { THE($issue) } would cost { $loss ->
    [one] { $loss } point
   *[other] { $loss } points
} and lies between us and what others table ({ why-time }).
why-ask-capital-near = { CAP(THE($option)) } on { THE($issue) } would cost { $loss ->
    [one] { $loss } point
   *[other] { $loss } points
} and is one step short of what others table, our worst ({ why-time }).
why-mediate = The worst-off of { $count } parties seems to get { NUMBER($value, style: "percent") } of its best with this text ({ why-time }).
why-document = { $late ->
    [yes] Asked of this seat; overdue by { why-minutes }.
   *[no] Asked of this seat; { why-minutes } left.
}
why-no-writer = { QUOTE($form) } asks for names and figures that this seat would have to make up.
why-no-paper = Facts known for such a paper: { $count } of { $needed }.
why-approve-waiting = A document of the delegation has waited { why-minutes } for approval.
why-approve-own = This seat approves for the delegation; its own document has waited { why-minutes }.
why-document-overtaken = The news it speaks of has been corrected since it was filed { why-minutes } ago, and it has not gone out yet.
why-document-renewed = The figure in it has moved from { $was } to { $now } before it went out.
why-release-filed = An approved press line is of use only when released; this one was filed { why-minutes } ago.
why-task-shared = { $count ->
    [one] One colleague should know who does what, within { why-minutes }.
   *[other] { $count } colleagues should know who does what, within { why-minutes }.
}
why-task-done = { $wrote ->
    [yes] It is written or said
   *[no] It is done
}; others spoken with in private since the news: { $count }.
why-task-undone = Its time has passed and it is not done; others spoken with in private since the news: { $count }.
why-task-due = { $late ->
    [yes] The task fell due { why-minutes } ago.
   *[no] The task falls due in { why-minutes }.
}
why-hold-judgement-yet = Graded { $reliability }: not a basis for a position; { why-others-spoke }.
why-role = { $role ->
    [victim] Our own side is hurt: that comes before the text ({ why-others-spoke }).
    [accused] The news points at us: silence would be taken for consent ({ why-others-spoke }).
    [owner] It happened at what is ours: others expect us to say what we do about it ({ why-others-spoke }).
    [lender] We paid for what it happened to; we are asked what that means ({ why-others-spoke }).
   *[mediator] Both sides must be able to come back to us: facts and help, no blame ({ why-others-spoke }).
}
why-react = News graded { $reliability }; { why-others-spoke }.
why-correct-record = { $count ->
    [0] An earlier report is corrected and no other delegation has said so; the record should.
    [one] An earlier report is corrected and one other delegation has said so; the record should too.
   *[other] An earlier report is corrected and { $count } other delegations have said so; the record should too.
}
why-ultimatum-answered = An ultimatum is answered with no counter-threat and without yielding to it; { $count ->
    [0] nobody else has answered yet
    [one] one other delegation has answered
   *[other] { $count } others have answered
}.
why-speak = Turn { $turn }: contact serves the talks.
why-reply-waiting = A word addressed to us has waited { why-minutes } for an answer.
why-ask-again = { $count ->
    [0] { CAP(THE($actor)) } has not been asked about { THE($issue) } yet, and has shown little of what it needs.
    [one] Asked once about { THE($issue) }, { THE($actor) } has shown little of what it needs.
   *[other] Asked { $count } times about { THE($issue) }, { THE($actor) } has shown little of what it needs.
}
why-act = Style { mind-style }, tension { $tension } of 10 towards the target, { why-cost }.
why-act-alone = Style { mind-style }, rung { $rung }, { why-cost }.

# --- parts of them

why-minutes = { $whole ->
    [0] less than a minute
    [one] one minute
   *[other] { $whole } minutes
}
why-margin = { $margin ->
    [one] { $margin } point
   *[other] { $margin } points
}
why-cost = { $cost ->
    [one] { $cost } point
   *[other] { $cost } points
}
why-time = { NUMBER($time, style: "percent") } of the time for talks gone
why-within = { $within ->
    [0] beyond the mandate
   *[1] within the mandate
}
why-others-spoke = { $count ->
    [0] no other delegation has spoken of it
    [one] one other delegation has spoken of it
   *[other] { $count } other delegations have spoken of it
}
mind-style = { $style ->
    [conciliatory] conciliatory
    [principled] principled
    [hard] hard
    [mediator] mediating
    [anxious] anxious
    [spoiler] spoiling
    [humanitarian] humanitarian
   *[other] { $style }
}
