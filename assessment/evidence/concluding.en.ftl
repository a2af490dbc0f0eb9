# Why a level of B1.4, B1.5 and B1.6 is proposed: allies, signature and representation.

allies-in-time = { $ever ->
    [0] No delegation
    [one] { $ever } delegation
   *[other] { $ever } delegations
} answered the candidate in private, { $early } of them approached by turn { $turn }{ $joined ->
    [yes] ; one then stood by what the candidate supported
   *[no] { "" }
}.
    .none = No other delegation was approached in private.
common-position = A package shared with { $others ->
    [one] another delegation
   *[other] { $others } other delegations
}, { $held ->
    [yes] held to
   *[no] later gone back on
}{ $carried ->
    [yes] { " " }and adopted
   *[no] { "" }
}.
signed-with-authority = { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
} signed by a seat with full powers and within the mandate{ $asked ->
    [yes] , after those who give the mandate had been asked
   *[no] { "" }
}.
nothing-disclosed = None of { $messages } messages to others repeats the confidential brief or calls a limit of the mandate one.
    .leaks = To others, { $leaks ->
        [0] no message repeats
        [one] { $leaks } message repeats
       *[other] { $leaks } messages repeat
    } the confidential brief word for word, and { $limits ->
        [0] none tells
        [one] { $limits } tells
       *[other] { $limits } tell
    } a limit of the mandate as such.
blockers = { $blockers ->
    [one] { $blockers } delegation
   *[other] { $blockers } delegations
} refused what the candidate had tabled; the candidate { $spoke ->
    [yes] spoke to them
   *[no] did not speak to them
}, { $moved ->
    [yes] tabled another package
   *[no] tabled nothing else
}{ $won ->
    [yes] { " " }and won one over
   *[no] { "" }
}.
register = { $messages } messages to others over { $channels ->
    [one] { $channels } channel
   *[other] { $channels } channels
}. The rule looked for force, a harm set as a condition, veiled threats (“you will regret it”) and insults, and found none; threats in other words, and register itself, are for a person to judge.
    .rude = { $rude ->
        [one] { $rude } threat or insult
       *[other] { $rude } threats or insults
    } in { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } to others.
