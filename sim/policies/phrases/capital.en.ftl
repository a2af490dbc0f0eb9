# Words to and from the capital.

capital-granted = You are authorised to agree to { THE($option) } on { THE($issue) }. Obtain something of value in return.

capital-not-yet = Not at this stage: { THE($option) } on { THE($issue) } is premature. You may raise it again in a later turn.

capital-refused = We cannot agree to { THE($option) } on { THE($issue) }, now or later. Your instructions stand.

capital-granted-for = You may agree to { THE($option) } on { THE($issue) }, if { THE($issue2) } comes out no worse for us than { THE($option2) }: it weighs more with us.

capital-instead-free = Not that far. On { THE($issue) } you may go to { THE($option) }; that we can explain at home.

capital-instead-for = Not that far. On { THE($issue) } you may go to { THE($option) }, if { THE($issue2) } comes out no worse for us than { THE($option2) }: it weighs more with us.

capital-later = Not before turn { $turn }: those at home are not ready for { THE($option) } on { THE($issue) }. Ask again then.

capital-refused-first = We cannot agree to { THE($option) }: nothing matters more to us than { THE($issue) }. Your instructions stand.

capital-refused-worse = With { THE($option) } on { THE($issue) } we should be worse off than without any text, whatever else you obtained. Your instructions stand.

capital-refused-line = We cannot agree to { THE($option) } on { THE($issue) }, now or later: nobody here would answer for it. Your instructions stand.

capital-argument =
    .v0 = Others press us on { THE($issue) }. With { THE($option) } an agreement would be nearer; I would ask for a return.
    .v1 = I request authority to go to { THE($option) } on { THE($issue) }. I would use it only against a real return.
    .v2 = Our present limit on { THE($issue) } isolates us. { CAP(THE($option)) } would cost little compared with what it opens.
    .v3 = The packages on the table turn on { THE($issue) }. May the delegation consider { THE($option) } as part of a balance?
    .v4 = I recommend flexibility on { THE($issue) }: with { THE($option) } what matters most to us can still be had, and the talks stay alive.
    .v5 = An answer takes time. Please confirm whether { THE($option) } on { THE($issue) } could be accepted ahead of the deadline.

capital-argument-near =
    .v0 = On { THE($issue) } others ask for more than I could defend. With { THE($option) } we might meet them; I would ask for a return.
    .v1 = What others table on { THE($issue) } is out of reach for us. { CAP(THE($option)) } would be an answer, and I would have it paid for.
    .v2 = Between our limit and what others want on { THE($issue) } there is { THE($option) }. May I go there, if the rest is worth it?

capital-approves = Approved. Go ahead on this line, and tell us where you leave it.

capital-returns-empty = We cannot approve this: most of it says nothing. Write it out and ask again.

capital-returns-general = We cannot approve this: nothing in it is about this case. Name what is at stake and ask again.
