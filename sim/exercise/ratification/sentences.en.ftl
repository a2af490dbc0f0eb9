# Ratification at home.

ratification-awaited = Signed by all: { $instrument }. To be ratified by day { $due }: { $parties }.
ratification-decided = { CAP(THE($actor)) } { $ratified ->
    [yes] ratifies
   *[no] does not ratify
}: { $instrument } ({ $percent }% in favour, { $needed }% needed{ $vetoed ->
    [yes] , with a veto
   *[no] { "" }
}).
bloc-voted = { $bloc } ({ $yes ->
    [yes] yes
   *[no] no
})
blocs-voted = At home in { THE($actor) }: { $votes }.
involuntary-defection = { $instrument } is not ratified, though everybody at the table had agreed: { $actors }{ $number_given ->
    [yes] { " " }(Article { $number })
   *[no] { "" }
}.
support-of = { $bloc } { SIGNED($support) }
support-moved = Day { $day }: support for the government at home, from −100 to +100: { $support }.
