# Why a level of B1.5 is proposed: clauses written, and what they provide for.

clauses-complete = Of { $clauses ->
    [one] one clause
   *[other] { $clauses } clauses
} that the candidate wrote, { $duties ->
    [0] none lays down a duty that anybody could perform
   *[other] { $duties } { $duties ->
        [one] lays
       *[other] lay
    } down a duty: { $actors } with an actor, { $dates } with a date, { $verified } with a verification
}{ $foreseen ->
    [yes] ; what follows a breach is foreseen
   *[no] { "" }
}.
    .empty = { $clauses ->
        [one] The words that the candidate put into a clause say
       *[other] The words that the candidate put into { $clauses } clauses say
    } nothing of their own: too few, in no language, or copied.
followed-up = In the candidate’s own words for a text, { $dated ->
    [yes] follow-up has a calendar
   *[no] { $followed ->
        [yes] follow-up has no calendar
       *[no] nobody follows it up
    }
}; for disputes there { $means ->
    [0] is no means
    [one] is one means
   *[other] are { $means } means
}{ $ordered ->
    [yes] , in steps
   *[no] { "" }
}{ $lasting ->
    [yes] ; review, early warning or a way out is provided for
   *[no] { "" }
}.
