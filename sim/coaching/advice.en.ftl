# A coach's advice: a question or a remark on what the player did, never what to agree to.

late = { $minutes ->
    [one] One minute is left
   *[other] { $minutes } minutes are left
} and { QUOTE($text) } is not adopted. Which package on the table could everybody sign? Signing needs two steps after that.
initial = { QUOTE($text) } is adopted. Read it once more and initial it: without initials nobody can sign.
sign = You have initialled { QUOTE($text) }. It binds when every signatory has signed: you can sign now.
question = { $seat } asked you something { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} ago and has had no answer. What can you say without giving your limit away?
unasked = You have tabled { $count ->
    [one] a package
   *[other] { $count } packages
} and asked nobody what they need. What would they have to be able to show at home?
beyond = Package { $package } leaves your mandate: { QUOTE($option) } on { QUOTE($issue) }. Ask { THE($home) } before somebody holds you to it.
poor = Package { $package } is worth { $worth } to you, and no agreement { $none }. What would have to change for it to be better than leaving?
ask = { CAP(THE($actor)) } wants { QUOTE($option) } on { QUOTE($issue) }, and you may not agree to it yet. Would you ask { THE($home) }, and what for in return?
granted = { CAP(THE($home)) } now allows { QUOTE($option) } on { QUOTE($issue) }. The others do not know. In which package is it worth something to you?
answer = { CAP(THE($actor)) } has waited { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} for a word on package { $package }. Accept it, reject it with a reason, or amend the point that stops you.
word = You gave your word on { QUOTE($option) } for { QUOTE($issue) }; package { $package } says something else. Say why before they notice.
due = { QUOTE($due) } is due in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}. Two honest lines in time are worth more than a page too late.
silence = Nobody has heard from you for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}. A question costs nothing: whom would you ask, and what?
