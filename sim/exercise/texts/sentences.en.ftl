# Packages and texts.

noted = { $note_given ->
    [yes] { " " }{ QUOTE($note) }
   *[no] { "" }
}
package-tabled = { package-tabled.line }{ noted }
    .line = { $seat } tables package { $package } { $channel }{ $amends_given ->
    [yes] { " " }amending { $amends }
   *[no] { "" }
}{ ad-referendum }: { $choices }.
package-withdrawn = { $seat } withdraws package { $package }.
package-answered = { package-answered.line }{ noted }
    .line = { $seat } { $answer ->
    [accept] accepts
   *[reject] rejects
} package { $package }{ ad-referendum }.
position-taken = { $seat } stands for { QUOTE($option) } ({ $issue }){ ad-referendum }.
provision-agreed = Agreed: { $issue }, { QUOTE($option) }.
provision-reopened = { $seat } reopens: { $issue }.
text-adopted = Adopted { $how ->
    [acceptance] by acceptance of every party
    [vote] by vote
    [silence] by silence
   *[line-by-line] line by line
}: { $instrument } ({ $choices }).
text-initialled = { $seat } initials: { $instrument }.
text-signed = { $seat } signs: { $instrument }.
instrument-in-force = In force: { $instrument } ({ $choices }).
text-opened = On the table: { $instrument }.
text-laid = Laid before all: { $instrument }.
package-lapsed = Package { $package } lapses: { THE($actor) } { $by_given ->
    [yes] now stands for package { $by }
   *[no] has moved on
}.
acceptance-superseded = { CAP(THE($actor)) } no longer stands by package { $package }{ $by_given ->
    [yes] : it now stands for package { $by }
   *[no] { "" }
}.
