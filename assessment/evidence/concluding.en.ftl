# Why a level of B1.4, B1.5 and B1.6 is proposed: allies, signature and representation.

allies-in-time = { $ever ->
    [one] { $ever } delegation
   *[other] { $ever } delegations
} approached in private, { $early } of them by turn { $turn }.
    .none = No other delegation was approached in private.
common-position = { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} of a common position with other delegations, { $held ->
    [yes] held to
   *[no] later gone back on
}.
signed-with-authority = { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
} signed by a seat with full powers and within the mandate{ $asked ->
    [yes] , after those who give the mandate had been asked
   *[no] { "" }
}.
register-and-channel = { $marked ->
    [0] None
   *[other] { $marked }
} of { $messages } messages state their intent, over { $channels ->
    [one] { $channels } channel
   *[other] { $channels } channels
}, with { $threats ->
    [0] no threat
    [one] { $threats } threat
   *[other] { $threats } threats
}.
nothing-disclosed = None of { $messages } messages to others repeats the confidential brief.
    .leaks = { $leaks ->
        [one] { $leaks } message repeats
       *[other] { $leaks } messages repeat
    } the confidential brief word for word to others.
