# Sentences of the control room.

a-person = a person
a-person-can-take-the-seat-back = A person can take the seat back at any moment, from the lobby.
a-person-holds-every-seat-free-one = A person holds every seat. Free one to speak for it.
a1-reliable-confirmed = A1 reliable, confirmed
about = About
act = Act
act-in-the-world-as-name = Act in the world as { $name }
actor-did-not-ratify-text = { $actor } did not ratify: { $text }
actor-s-ultimatum-to-target-lapses-on = { $actor }’s ultimatum to { $target } lapses on day { $day }.
acts = Acts
ad-referendum = , ad referendum
add-a-note = Add a note
adopted-to-be-signed-by-codes = adopted, to be signed by { $codes }
agreed-agreed-contested-in-brackets = { $agreed } agreed · { $contested } in brackets
all = All
all-count = All ({ $count })
all-of-it = All of it
art = Art.
article-number-was-found-broken-by-actor = Article { $number } was found broken by { $actor }, wrongly.
article-number-was-found-broken-by-actor-2 = Article { $number } was found broken by { $actor }.
asked-by = asked by
asks-for-seat = asks for { $seat }
assessment = Assessment
b2-usually-reliable-probable = B2 usually reliable, probable
begin = Begin
beside = Beside…
by-control = by Control
c3-fairly-reliable-possible = C3 fairly reliable, possible
choose-an-act = Choose an act
code-delegation-room = { $code }, delegation room
compromise = Compromise
control = Control
copied = Copied
copy-the-link = Copy the link
cost-cost = Cost: { $cost }.
count-due = { $count } due
count-late = { $count } late
d4-rarely-reliable-doubtful = D4 rarely reliable, doubtful
do = Do
documents = Documents
documents-due = Documents due
documents-filed = Documents filed
download-the-log = Download the log
due-2 = due
e5-unreliable-improbable = E5 unreliable, improbable
empty = empty
empty-seats-count = Empty seats: { $count }
end-the-exercise = End the exercise
end-the-exercise-at-table = End the exercise at { $table }?
end-the-turn = End the turn
end-turn-turn-at-table = End turn { $turn } at { $table }?
ended-in-turn-turn-of-turns = Ended in turn { $turn } of { $turns }
event-list = Event list
every-seat = Every seat
everyone-sees-it = Everyone sees it.
everyones-desk-closes-to-new-moves-and = Everyone’s desk closes to new moves, and assessment can begin. An exercise that has ended cannot be started again.
everything-has-been-sent-or-skipped-write = Everything has been sent or skipped. Write a new one in your hand.
exchange = Exchange
f6-not-known = F6 not known
false = false
feed = Feed
five-minutes-more = Five minutes more
forecasts = Forecasts
form-of-the-inject = Form of the inject
free-the-seat = Free the seat
from-0-the-first-option-to-100 = From 0, the first option, to 100, the last
from-each-partys-best-option-its-weights = From each party’s best option, its weights and its capability alone: what the interests would give, not what people will do. Nothing said at the table changes it.
from-moment = from { $moment }
grade-of-the-mind = Grade of the mind
hand-it-to-a-mind = Hand it to a mind
hand-over = Hand over
headline = Headline
held = Held
held-2 = held
held-by = Held by
here-of-all-people-here = { $here } of { $all } { $all ->
        [one] person
       *[other] people
    } here
hold = Hold
if = If
in-force-2 = in force
in-force-all-obligations = { $all ->
    [one] in force, one obligation
   *[other] in force, { $all } obligations
}
in-force-broken-of-all-broken = in force, { $broken } of { $all } broken
in-hand-events-feed-and-voice-are = In hand: events, feed and voice are of this table
in-minutes-min = in { $minutes } min
inject = Inject
inject-number = inject { $number }
injects-by-turn = Injects by turn
injects-go-out-while-the-exercise-runs = Injects go out while the exercise runs.
injects-in-the-order-of-the-scenario = Injects in the order of the scenario
join-with-the-code = Join with the code
keep-the-note = Keep the note
key = Key
language-you-write-in = Language you write in
last = Last
left-in-turn-turn-of-turns = left in turn { $turn } of { $turns }
less = Less
let-minds-play-them = Let minds play them
lobby = Lobby
median = Median
min-minute = min { $minute }
mind = mind
mind-novice = mind, novice
mind-practitioner = mind, practitioner
mind-veteran = mind, veteran
minds = Minds
minutes-2 = minutes
minutes-min-2 = { $minutes } min
name-has-been-silent-for-minutes-min = { $name } has been silent for { $minutes } min.
name-is-late-documents-overdue-count = { $name } is late. Documents overdue: { $count }.
new-tab = new tab
nobody-in-particular = nobody in particular
nobody-is-waiting-whoever-joins-with-the = Nobody is waiting. Whoever joins with the code asks for a seat here.
nobody-sees-who-did-it-effects-show = Nobody sees who did it; effects show.
note = Note
note-about-this-seat = Note about this seat
note-this-line = Note this line
note-this-moment = Note this moment
notes = Notes
nothing-has-happened-yet-what-people-and = Nothing has happened yet. What people and minds do appears here.
nothing-of-this-kind-yet = Nothing of this kind yet.
novice = Novice
now-2 = now
observers-note = Observer’s note
of-one-seat = Of one seat
on-a-condition = On a condition
on-a-condition-2 = on a condition
one-language-serves-both-where-the-other = One language serves the others where they are left empty.
only-the-addressee-sees-it = Only the addressee sees it.
open-crises = Open crises
opening-the-control-room = Opening the control room
opens-in-turn-turn = opens in turn { $turn }
overdue = Overdue
package-letter-is-under-silence-for-minutes = Package { $letter } is under silence for { $minutes } min more.
package-letter-needs-only-name-to-be = Package { $letter } needs only { $name } to be adopted.
packages-tabled = Packages tabled
pause = Pause
pause-all = Pause all
practitioner = Practitioner
priority = Priority
priority-2 = priority
re-arm = Re-arm
readers = Readers
reasons = Reasons
reliability-of-the-source-and-of-the = Reliability of the source and of the information
resume = Resume
resume-all = Resume all
routine = routine
say-it = Say it
seat-for-name = Seat for { $name }
seat-of-name = Seat of { $name }
seats = Seats
seats-of-table-who-holds-them-their = Seats of { $table }: who holds them, their share of what was said, when they last moved.
see-its-screen = See its screen
see-the-screen-of-name = See the screen of { $name }
send-now = Send now
send-to-count-seats = { $count ->
    [one] Send to one seat
   *[other] Send to { $count } seats
}
send-to-everyone = Send to everyone
send-to-one-seat = Send to one seat
sending = Sending
sent = Sent
sent-2 = sent
sent-it-stands-in-the-feed = Sent. It stands in the feed.
share-of-what-was-said-count-messages = { $count ->
    [one] { $share }% of what was said, { $count } message
   *[other] { $share }% of what was said, { $count } messages
}
share-of-what-was-said-count-messages-2 = { $count ->
    [one] { $share }% of what was said, { $count } message; the mark is an even share
   *[other] { $share }% of what was said, { $count } messages; the mark is an even share
}
show = Show
show-another-table-beside = Show another table beside
show-earlier-lines-count = Show earlier lines ({ $count })
signed-not-ratified-by-codes = signed, not ratified by { $codes }
signed-to-be-ratified-by-codes = signed, to be ratified by { $codes }
skip = Skip
skip-to-the-tables = Skip to the tables
skipped = Skipped
skipped-2 = skipped
source = Source
speak-as = Speak as
stopped-turn-turn-of-turns = stopped, turn { $turn } of { $turns }
students-never-see-it-it-stays-in = Students never see it. It stays in the log, beside the moment.
take-this-table-in-hand = Take this table in hand
talk = Talk
talk-share = Talk share
text = Text
the-clock-of-table = The clock of { $table }
the-control-room-needs-javascript-allow-it = The control room needs JavaScript. Allow it for this site and reload the page.
the-exercise-is-over-the-door-is = The exercise is over; the door is closed.
the-line = the line
the-person-goes-back-to-the-lobby = The person goes back to the lobby and can be admitted again.
the-person-leaves-the-table-with-the = The person leaves the table; with the code, they can ask for a seat again.
the-server-could-not-be-reached-try = The server could not be reached. Try again.
the-table-as-a-whole = The table as a whole
the-table-reads-it-as-name-the = The table reads it as { $name }; the log keeps that it was you.
the-tables-run-on-what-you-do = The tables run on. What you do here waits and goes once when you are back.
the-vote-on-package-letter-is-open = The vote on package { $letter } is open for { $minutes } min more.
the-world-moves-by-days-days-then = { $days ->
    [one] The world moves by one day, then turn { $turn } begins. This cannot be taken back.
   *[other] The world moves by { $days } days, then turn { $turn } begins. This cannot be taken back.
}
this-is-the-last-turn-the-exercise = This is the last turn: the exercise ends with it.
this-scenario-has-no-injects-write-one = This scenario has no injects. Write one in your hand.
this-table-is-closed-to-you = This table is closed to you.
to-come-count = To come ({ $count })
towards = Towards
turn-turn = Turn { $turn }
turn-turn-min-minute = turn { $turn }, min { $minute }
turns-turns-of-minutes-minutes = { $turns ->
    [one] { $turns } turn of { $minutes } min
   *[other] { $turns } turns of { $minutes } min each
}
unverified = unverified
veteran = Veteran
waiting = waiting
waiting-for-a-voice = Waiting for a voice
what-name-says = What { $name } says
what-you-note-about-a-seat-or = What you note about a seat or a line stands here and in the assessment.
what-you-observe = What you observe
when = When
why = Why:
words = Words
words-with-it-if-any = Words with it, if any
world = World
you-can-then-speak-for-it-or = You can then speak for it, or give it to somebody.
your-hand-in-the-exercise = Your hand in the exercise
