# Why talk may earn no more than 1: most messages say nothing.

talk-says-nothing = { $empty } of { $messages } messages say nothing: single words or signs, words of no language, or one line again.
    .general = { $named ->
        [0] None of { $messages } messages names
        [one] Only { $named } of { $messages } messages names
       *[other] Only { $named } of { $messages } messages name
    } anything of this case: an issue, a figure, an actor or a place.
