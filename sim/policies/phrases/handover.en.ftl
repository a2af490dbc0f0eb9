# The lines of a hand-over brief, for whoever sits down at a desk in the middle of the talks.

brief-no-text = No text is open yet.

brief-in-force = { QUOTE($instrument) } is in force.

brief-adopted = { QUOTE($instrument) } is adopted; signed by { $count } of { $of }.

brief-nothing-tabled = { QUOTE($instrument) }: nothing has been tabled; turns left: { $left }.

brief-open = { QUOTE($instrument) }: packages on the table: { $count }; turns left: { $left }.

brief-best-backed = The best supported is package { $package }, accepted by { $count } of { $of } parties.

brief-decision = Package { $package } is put to decision; { why-minutes } left to answer.

brief-accepted = We accepted package { $package } on { QUOTE($instrument) }; to go back on it would be noticed.

brief-offered = Our last offer on { QUOTE($instrument) }, package { $package }, still stands.

brief-committed = We committed before everybody to carry out { QUOTE($instrument) }.

brief-owe = Under article { $number } of { QUOTE($instrument) } we owe, and perform.

brief-withhold = Under article { $number } of { QUOTE($instrument) } we owe, and withhold. Others may not know.

brief-nothing-promised = We have promised nothing so far.

brief-line-firm = Our line on { QUOTE($instrument) } is firm: no agreement is worth { brief-reservation }, we settle from { $floor }.

brief-line-balanced = Our line on { QUOTE($instrument) } is to trade: no agreement is worth { brief-reservation }, we settle from { $floor }.

brief-line-open = Our line on { QUOTE($instrument) } is open: no agreement is worth { brief-reservation }, we settle from { $floor }.

brief-needs = What matters: { THE($option) } on { THE($issue) } ({ brief-points } between best and worst).

brief-best-within = The best on the table for us within the mandate is package { $package }, worth { $value }.

brief-best-beyond = Nothing on the table is within the mandate; nearest is package { $package }, worth { $value }: ask { THE($home) }.

brief-ratification = At home package { $package } would be ratified with a chance of { $percent }%.

brief-wants = { CAP(THE($actor)) } seems to care most about { THE($issue) }, and to want { THE($option) }.

brief-silent = { CAP(THE($actor)) } has not shown what it wants from { QUOTE($instrument) }: ask.

brief-document-due = Due from this seat: { $form }, in { why-minutes }.

brief-capital-asked = { CAP(THE($home)) } was asked for { THE($option) } on { THE($issue) }; its answer is expected in { why-minutes }.

brief-task-due = A task of this seat falls due in { why-minutes }.

brief-nothing-due = Nothing is due from this seat.

brief-reservation = { $reservation ->
    [one] { $reservation } point
   *[other] { $reservation } points
}
brief-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
