# Sentences of the student desk.

accept-either = Either { $letter } or this one
accept-letter = Accept { $letter }
accepts = accepts
acts-in-the-world = Acts in the world
addressed-to = Addressed to
adopted = Adopted
against-our-position = against our position
agreed-2 = agreed
aim-value = aim { $value }
all-count-2 = All { $count }
amend = Amend
and-against-our-position = and ± our position
answer = Answer
answer-name = Answer { $name }
answer-nobody = Answer nobody in particular
answered-before = Answered in turn { $turn }:
answers = Answers
approval-asked = Asked; the answer is on its way.
approve = Approve
approved = approved
ask-for-a-seat-again = Ask for a seat again
ask-the-capital = { $kind ->
    [armed-group] Ask the command
    [local-authority] Ask the council
    [firm] Ask the board
    [organisation] Ask the headquarters
    [ngo] Ask the headquarters
   *[state] Ask the capital
}
asked-of-you = Asked of you
asked-option-answer-in-about-minutes-min = Asked: { $option }. Answer in about { $minutes } min.
asks = ASKS
ask-approval = Ask for approval
awaits-sign-off = awaits sign-off
back-to-the-door = Back to the door
basis = Basis
before-that = Before that
beyond-your-mandate = beyond your mandate
beyond-your-mandate-on-articles = Beyond your mandate on { $articles }.
brief = Brief
call-the-vote = Call the vote
choose = Choose
coach-off = Silence the coach
coach-on = Let the coach speak
code-and-you = { $code } and you
compare = Compare
corrected = Corrected
corrects = Corrects:
cost = Cost
crises = Crises
day-day = day { $day }
delegation = Delegation
desk = Desk
documents-of-the-delegation = Documents of the delegation
done = Done
earlier-stories = Earlier news ({ $count ->
    [one] one story
   *[other] { $count } stories
})
either-keeps-package-letter = Accept this one too, and go on standing by package { $letter }: either of them will do.
elsewhere = Elsewhere
for-you = For you
go-to = Go to
go-to-my-new-seat = Go to my new seat
go-to-the-lobby = Go to the lobby
guide-me = Show me the first steps
here-now = Here now:
key-ctrl = Ctrl
keys = Keys
its-price = Its price:
keys-that-send = Ctrl + Enter sends, Enter begins a new line.
lapsed-count = Lapsed, since their authors moved on: { $count }.
granted = granted
looked-at = Looked at
more-of-this-story = { $count ->
    [one] One more of this story
   *[other] { $count } more of this story
}
names-write = { $count ->
    [one] { $names } is writing
   *[other] { $names } are writing
}
new-below-count = { $count ->
    [one] { $count } new message below
   *[other] { $count } new messages below
}
not-granted = not granted
nothing-has-changed-since = Nothing has changed since.
notices = Notices
notices-count = { $count ->
    [one] Notices, { $count } new
   *[other] Notices, { $count } new
}
price-on-article = { $number } { $issue }: { $options }
ready-for-the-next-turn = Ready for the next turn
sign-in-again = Sign in again
since-you-looked-minutes-ago = { $minutes ->
    [0] Since you looked, just now
   *[other] Since you looked, { $minutes } min ago
}
so-tense-and-no-act = Tension alone stands as high as this; nobody has acted so.
stand-for-option-in-article = Stand for it: { $option }, article { $number }
task-done = done
task-dropped = dropped
task-lapsed = the exercise ended
done-minutes-min = Done ({ $minutes } min)
due = Due
earlier-messages-count = Earlier messages ({ $count })
ended = Ended
escalation-ladder = Escalation ladder
everyone-reads-the-plenary = Everyone reads the plenary.
everything-stays-readable-here-nothing-can-be = Everything stays readable here; nothing can be added.
fewer = Fewer
filed = Filed
from = FROM
give-the-task = Give the task
go-ahead-ad-referendum = Go ahead ad referendum
head-of-delegation-decides = Head of delegation decides
how-it-is-worked-out = How it is worked out
i-have-read-it = I have read it
in-force = In force
in-talks = { $form ->
    [plenary] in the plenary
    [delegation] in the delegation
    [bilateral] between { $talks }
    [caucus] in the caucus “{ $talks }”
   *[private] in private
}
in-turn-turn-of-turns = in turn { $turn } of { $turns }
in-which-words = In which words
indicator = Indicator
kind-of-document = Kind of document
late-by-minutes-min = late by { $minutes } min
leave = Leave
leave-this-seat = Leave this seat
leave-this-seat-2 = Leave this seat?
left = left
left-for-you-at-time = left for you at { $time }
legal-basis-you-rely-on = Legal basis you rely on
message = Message
minutes = Minutes
minutes-min-left-2 = { $minutes } min left
name-value-unit = { $name }: { $value }{ $percent ->
    [yes] { "" }
   *[no] { "\u00A0" }
}{ $unit }
new-since-time = New since { $time }
news-and-cables = News and cables
next-rung-name = Next rung: { $name }.
no = No
no-deal-value = no deal { $value }
no-news-yet-cables-press-and-posts = No news yet. Cables, press and posts arrive here.
no-open-task = No open task.
nobody-effects-show = nobody; effects show
nobody-has-proposed-anything-here-yet = Nobody has proposed anything here yet
nobody-has-spoken-yet = Nobody has spoken yet.
nobody-has-tabled-a-package-yet-table = Nobody has tabled a package yet. Table the first.
not-started-yet = Not started yet
nothing-filed-yet-what-you-file-your = Nothing filed yet. What you file, your delegation reads.
nothing-yet-read-your-brief-on-the = Nothing yet. Read your brief on the desk and greet the plenary: the talks are open.
now = Now
on = on
on-the-table-from-turn-turn-on = On the table from turn { $turn } on.
only-these-read-this = Only these read this:
open-or-in-brackets = open or in brackets
open-talks = Open talks
opening-your-desk = Opening your desk
option = Option
options-of-article-number = Options of article { $number }
our-mandate = Our mandate
our-tasks = Our tasks
package-letter = Package { $letter }
package-letter-is-worth-value-to-you = Package { $letter } is worth { $value } to you; without a deal you have { $none }; the mandate aims at { $aim }
packages = Packages
past-of-all-past-their-threshold = { $past } of { $all } past their threshold
paused-2 = paused
points-of-all-points = { $all ->
    [one] { $points } of { $all } point
   *[other] { $points } of { $all } points
}
prepare = Prepare
private-talks = Private talks
put-under-silence = Put under silence
read-your-brief-two-minutes = Read your brief: two minutes.
regions-of-the-desk = Regions of the desk
reject = Reject
rejects = rejects
relations-with-you = Relations with you
release = Release
released = released
return = Return
returned = returned
revise = Revise
say-good-morning-in-the-plenary = Say good morning in the plenary.
say-who-you-are-and-what-matters = Say who you are and what matters to you, or ask what matters to them.
send = Send
send-to-the-capital = { $kind ->
    [armed-group] Send to the command
    [local-authority] Send to the council
    [firm] Send to the board
    [organisation] Send to the headquarters
    [ngo] Send to the headquarters
   *[state] Send to the capital
}
sending-2 = sending
shares-among-recorded-interstate-disputes-correlates-of = Shares among recorded interstate disputes (Correlates of War), not a forecast.
show-the-options = Show the options
sign = Sign
signed = Signed
situation = Situation
somebody-else-or-a-mind-may-then = Somebody else, or a mind, may then sit here. What you did stays yours.
source-a-to-f-information-1-to = Source A to F, information 1 to 6; A1 is the best.
stand-for-it = Stand for it
stands = Stands
stands-for-it = Stands for it
start = Start
stay = Stay
still-open = Still open
table-a-package = Table a package
talks-you-are-in = Talks you are in
tension = Tension
tension-runs-from-0-to-10-trust = Tension runs from 0 to 10; trust from 0 to 1, with its standard deviation.
texts-on-the-table = Texts on the table
the-addressee-only = the addressee only
the-desk-needs-javascript-allow-it-for = The desk needs JavaScript. Allow it for this site and reload the page.
the-exercise-is-over = The exercise is over
the-exercise-is-over-2 = The exercise is over.
the-talks = The talks
this-desk-is-closed = This desk is closed.
this-practice-ends-with-it = You practise alone: whoever leaves cannot come back, and the practice stops here. A new one is opened at the door.
threshold-value-2 = threshold { $value }
title = Title
together-worth-points-less-options = Together worth { $points } less: { $options }.
together-worth-points-more-options = Together worth { $points } more: { $options }.
trust = Trust
turn-turn-of-turns-day-day = turn { $turn }/{ $turns }, day { $day }
unit = Unit
unread = unread
usually-answered-with = How states answered such acts in the past
version-n = version { $n }
waits-to-be-sent = waits to be sent
weigh-together-options = Weigh together: { $options }.
weight = Weight
weight-share = weight { $share }
what = What
what-changed = What changed
what-is-due = What is due
what-moved-it = What moved it
what-the-others-seem-to-want = What the others seem to want
what-these-figures-say = What these figures say
what-we-ask-for = What we ask for
what-we-hold-to = What we hold to
what-we-promised = What we promised
what-you-write-is-kept-and-sent = What you write is kept and sent when you are back.
when-the-exercise-starts-ask-a-question = When the exercise starts, ask a question about interests, then table an offer.
where-things-stand = Where things stand
who = Who
why-what-it-unlocks-and-the-fallback = Why: what it unlocks, and the fallback
withdraw = Withdraw
withdrawn-count = Withdrawn: { $count }.
write = Write
write-in-talks = { $form ->
    [plenary] Write to the plenary
    [delegation] Write to the delegation
    [caucus] Write to the caucus “{ $talks }”
   *[bilateral] Message between { $talks }
}
write-it = Write it
write-to-talks = { write-in-talks }
write-what-is-due-before-its-time = Write what is due before its time.
yes = Yes
yes-leaves-package-letter = You will no longer stand by package { $letter }.
you = You
you-among-them = you
you-answer = You answer
you-are-looking-at-this-seats-screen = You are looking at this seat's screen. Nothing can be changed from here.
you-are-name-role-for-actor = You are { $name }, { $role }. Your delegation: { $actor }.
your-capital = { $kind ->
    [armed-group] Your command
    [local-authority] Your council
    [firm] Your board
    [organisation] Your headquarters
    [ngo] Your headquarters
   *[state] Your capital
}
debrief-is-open = Your debrief is open.
debrief-opens = Your debrief opens in a moment.
debrief-waits-for-your-text = You have something written and not sent. Your debrief waits until you go there.
stay-here = Stay here
your-debrief = Your debrief
your-time = Your time
how-sure-are-you-now = How sure are you of yourself? One minute, if you wish

# What will be understood of a draft.

understood-as = Will be understood as:
make-it-a-package = Make it a package
correct-it = Correct
drop-it = Leave it out
nothing-is-declared = Sent as plain words
against-what-is-agreed = against what is agreed
agree-to-option = Agree to “{ $option }”
agreed-once-these-stand-for = “{ $option }” is agreed once these stand for it by itself too:
and-against-what-is-agreed = and ± what is agreed
articles = Articles
decision = Decision
only-within-package-letter = only within package { $letter }
parts-of-the-workbench = Parts of the treaty workbench
the-text = Text
to-you-of-100 = To you, of 100
workbench = Workbench
remarks-count = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
everybody-else-stands-for-it = Everybody else stands for it: the article is agreed when you do.
nobody-has-tabled-a-package-yet = Nobody has tabled a package yet.
reject-letter = Reject { $letter }
why-you-reject-it-read-by-whom-it-lies-before = Why, if you like: read by everybody before whom it lies
each-package-by-itself = Each by itself
