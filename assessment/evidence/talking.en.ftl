# Why talk may earn no more than 1: most messages say nothing.

talk-says-nothing = { $empty } of { $messages } messages say nothing: single words or signs, words of no language, or one line again.
