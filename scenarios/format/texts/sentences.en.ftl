no-power = No seat of { QUOTE($actor) } has the power { QUOTE($power) }, so it could never { $deed }. Give the power to one of its seats.
no-stakes = { QUOTE($actor) } is a party to { QUOTE($instrument) } but has no stakes in it. Add them under its “stakes”.
choice-missing = This provision settles { QUOTE($issue) }, so its text needs “{ "{" }choice{ "}" }” where the chosen words go.
choice-without-issue = “{ "{" }choice{ "}" }” stands in this text but the provision settles no issue. Add “issue”, or take it out.
issue-twice = { QUOTE($issue) } is already settled by the provision { QUOTE($other) }. One provision settles one issue.
unused-issue = No instrument settles { QUOTE($issue) }. Add a provision for it, or delete it.
same-number = The number { $found } is already that of the provision { QUOTE($other) }. Number each differently.
nothing-to-settle = { QUOTE($instrument) } settles no issue, so there is nothing to negotiate. Give “issue” to one of its provisions.
two-openings = { QUOTE($instrument) } opens both in a turn and when a condition holds. Keep one of them.
opens-late = { QUOTE($instrument) } opens in turn { $opens }, but the exercise has { $turns }. Choose an earlier turn.
drafting-beside = A clause that is open to drafting settles no issue and has no obligations: free words cannot be counted. Take “drafting” or { QUOTE($other) } out.
opening-too-long = A draft would begin here with { $length } characters, but the clause may have { $most }. Shorten it, or raise “most”.

deed-table = table a package
deed-vote = vote
deed-initial = initial the text
deed-sign = sign the text
