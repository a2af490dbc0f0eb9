# Sentences of parts that scripts load when they are opened: time, notices, going to.
an-article-a-person-words-said = An article, a person, words that were said
answers-to-you = Answers to you
asked-of-you-and-said-to-you = Asked of you, said to you
close-what-is-open = Close what is open
command = Command
due-soon = Due soon
earlier-count = Earlier ({ $count })
end-turn-turn = End turn { $turn }
go-on = Go on
go-to-anything = Go to anything
i-am-ready = I am ready
key-enter = Enter
key-escape = Esc
key-shift = Shift
not-ready-after-all = Not yet after all
not-yet = not yet
nothing-concerns-you-yet = Nothing concerns you in particular yet. Offers, answers, calls and deadlines will be listed here.
nothing-goes-by-these-words = Nothing goes by these words.
pace-as-is = As is
pace-faster = Faster
pace-slower = Slower
paused-everything-waits-for-you = Paused. Everything waits for you.
ready = ready
send-the-message = Send the message
settled-for-you = Settled, for you too
show-these-keys = Show these keys
simulated-actors-answer = Simulated actors answer
the-turn-ends-when-everybody-is-ready = The turn ends as soon as everybody here is ready. Simulated actors always are.
then-the-exercise-ends = It is the last one: the exercise ends with it.
then-the-world-moves-by-days = Then the world moves by { $days ->
    [one] one day
   *[other] { $days } days
}, and turn { $turn } begins.
to-the-next-region = To the next region
to-the-region-before = To the region before
you-play-alone-the-time-is-yours = You play alone, so the time is yours. It stops when you close the page, and goes on when you are back.
