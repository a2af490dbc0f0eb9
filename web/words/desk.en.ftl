# Sentences of the student desk.

abstain = Abstain
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
amend-package-letter = Amend package { $letter }
an-act-towards-them-that-gives-way = Answered by an act towards them that gives way ({ $acts }), or by an agreement in force between you.
and-against-our-position = and ± our position
answer = Answer
answer-name = Answer { $name }
answer-nobody = Answer nobody in particular
answered-before = Answered in turn { $turn }:
answers = Answers
approve = Approve
approved = approved
ask-before-you-sign = Ask before you sign.
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
at-most-three = At most three
at-stake = At stake
at-the-gauge-name-at-least-limit = at the gauge: { $name }, at least { $limit }
at-the-gauge-name-at-most-limit = at the gauge: { $name }, at most { $limit }
awaits-sign-off = awaits sign-off
back-to-the-door = Back to the door
basis = Basis
because-art-number-was-found-broken-we = Because Art. { $number } was found broken, we stop doing what we owe in return under Art. { $articles } until the breach is cured. Everybody is told.
before-that = Before that
began = Began
beyond-your-mandate = beyond your mandate
beyond-your-mandate-on-articles = Beyond your mandate on { $articles }.
binding = Binding
bloc = Bloc
bloc-points = { $bloc } +{ $points }
break-the-silence = Break the silence
breaking-it-once-would-gain-us-points = Breaking it once would gain us { $points } points of 100.
brief = Brief
brief-for-you-alone = Brief, for you alone
broken-of-all-found-broken = { $broken } of { $all } found broken
by-inspectors = by inspectors
by-its-own-report = by its own report
by-nobody = by nobody
by-reports = by reports
by-samples = by samples
call-the-vote = Call the vote
chance-of-yes = Chance of yes
choose = Choose
choose-what-you-propose-what-you-leave = Choose what you propose. What you leave open stays in brackets.
coach-off = Silence the coach
coach-on = Let the coach speak
code-and-you = { $code } and you
compare = Compare
compare-packages = Compare packages
cost = Cost
crises = Crises
crises-that-are-over-count = Crises that are over ({ $count })
day-day = day { $day }
day-day-once = day { $day }, once
day-day-then-every-days-days = { $days ->
    [one] day { $day }, then every day
   *[other] day { $day }, then every { $days } days
}
day-day-trigger = day { $day }: { $trigger }
days-days-left = { $days ->
    [one] ({ $days } day left)
   *[other] ({ $days } days left)
}
delegation = Delegation
desk = Desk
dispute = Dispute
documents-of-the-delegation = Documents of the delegation
done = Done
either-keeps-package-letter = Accept this one too, and go on standing by package { $letter }: either of them will do.
elsewhere = Elsewhere
for-you = For you
giving-way-or-an-agreement-answers-it = Answered by giving way, or by an agreement in force between the two.
go-to = Go to
go-to-my-new-seat = Go to my new seat
go-to-our-acts = Go to our acts
go-to-the-lobby = Go to the lobby
guide-me = Show me the first steps
here-now = Here now:
it-says-not-what-it-demands = It was given without a word on what is demanded: ask them.
key-ctrl = Ctrl
keys = Keys
its-price = Its price:
keys-that-send = Ctrl + Enter sends, Enter begins a new line.
lapsed-count = Lapsed, since their authors moved on: { $count }.
granted = granted
looked-at = Looked at
last-packages-have-been-called = Last packages have been called. What you table now may find nobody with the time to answer; accepting, initialling and signing come first.
names-write = { $count ->
    [one] { $names } is writing
   *[other] { $names } are writing
}
new-below-count = { $count ->
    [one] { $count } new message below
   *[other] { $count } new messages below
}
not-adopted = Not adopted
not-granted = not granted
nothing-has-changed-since = Nothing has changed since.
notices = Notices
notices-count = { $count ->
    [one] Notices, { $count } new
   *[other] Notices, { $count } new
}
ready-for-the-next-turn = Ready for the next turn
package-letter-stands-beside-it = Package { $letter } stands beside it: either of these.
sign-in-again = Sign in again
silence-on-package-letter-is-over = The silence on package { $letter } is over
since-you-looked-minutes-ago = { $minutes ->
    [0] Since you looked, just now
   *[other] Since you looked, { $minutes } min ago
}
stand-for-option-in-article = Stand for it: { $option }, article { $number }
task-done = done
task-dropped = dropped
task-lapsed = the exercise ended
done-minutes-min = Done ({ $minutes } min)
due = Due
earlier-messages-count = Earlier messages ({ $count })
ended = Ended
escalation-ladder = Escalation ladder
every-party-accepted = every party accepted
everyone-reads-the-plenary = Everyone reads the plenary.
everything-stays-readable-here-nothing-can-be = Everything stays readable here; nothing can be added.
fewer = Fewer
file-it = File it
filed = Filed
found-broken = Found broken
found-kept = Found kept
from = FROM
give-the-task = Give the task
go-ahead-ad-referendum = Go ahead ad referendum
gravity = Gravity
has-not-voted = has not voted
head-of-delegation-decides = Head of delegation decides
how-it-is-worked-out = How it is worked out
how-it-was-ratified = How it was ratified
how-last-on-day-day = { $how }; last on day { $day }
how-not-yet = { $how }; not yet
how-read-reading-on-day-day = { $how }; read { $reading } on day { $day }
i-have-read-it = I have read it
if-it-is-found-broken-those-to = If it is found broken, those to whom we owe it may suspend what they owe us under Art. { $articles }.
if-it-is-found-broken-what-is = If it is found broken, what is owed to us under Art. { $articles } falls away at once.
if-there-is-no-agreement = If there is no agreement
in-dispute = In dispute
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
incidents = Incidents
indicator = Indicator
initial = Initial
initialled = Initialled
it-becomes-likely-if-one-of-these = It becomes likely if one of these is given more, in points of 100: { $list }.
it-binds-its-parties = It binds its parties.
it-will-not-enter-into-force = It will not enter into force.
keep-our-word = Keep our word
kept-on-this-device-as-you-type = Kept on this device as you type.
kind-of-document = Kind of document
known-to-our-delegation-alone = Known to our delegation alone
lapses-now = (lapses now)
late-by-minutes-min = late by { $minutes } min
later = Later
lawful = Lawful
leave = Leave
leave-open = leave open
leave-this-seat = Leave this seat
leave-this-seat-2 = Leave this seat?
left = left
left-for-you-at-time = left for you at { $time }
legal-basis-you-rely-on = Legal basis you rely on
mediator = Mediator
message = Message
minutes = Minutes
minutes-min-left-2 = { $minutes } min left
name-at-its-worst-rung-peak = { $name }; at its worst rung { $peak }
name-calm-since-day-day-at-its = { $name }; calm since day { $day }, at its worst rung { $peak }
name-if-it-needs-one = Name, if it needs one
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
not-asked-yet = not asked yet
not-ratified = Not ratified
not-ratified-at-home = Not ratified at home:
not-started-yet = Not started yet
not-sure-enough-for-any-measure-against = Not sure enough for any measure against anybody.
not-verified = Not verified
nothing-filed-yet-what-you-file-your = Nothing filed yet. What you file, your delegation reads.
nothing-is-settled = nothing is settled
nothing-to-cite-yet = Nothing to cite yet.
nothing-yet-read-your-brief-on-the = Nothing yet. Read your brief on the desk and greet the plenary: the talks are open.
now = Now
of-all-that-the-articles-agreed-so = Of all that the articles agreed so far leave open, the share that would rather be ratified here than not.
of-what-can-still-be-agreed-likely = Of what can still be agreed, likely ratified
older-events = Older events
on = on
on-the-table-from-turn-turn-on = On the table from turn { $turn } on.
once-signed-it-must-be-ratified-within = { $days ->
    [one] Once signed, it must be ratified within { $days } day. In each of these parties, the groups that approve it must hold at least { $quota }% of the political weight:
   *[other] Once signed, it must be ratified within { $days } days. In each of these parties, the groups that approve it must hold at least { $quota }% of the political weight:
}
one-per-line = One per line.
only-these-read-this = Only these read this:
open-open = { $open } open
open-or-in-brackets = open or in brackets
open-talks = Open talks
opening-your-desk = Opening your desk
option = Option
optional = (optional)
options-of-article-number = Options of article { $number }
our-mandate = Our mandate
our-tasks = Our tasks
over-day-day = Over, day { $day }
owes-it-to = owes it to
package-letter = Package { $letter }
package-letter-is-under-silence = Package { $letter } is under silence
package-letter-is-worth-value-to-you = Package { $letter } is worth { $value } to you; without a deal you have { $none }; the mandate aims at { $aim }
packages = Packages
past-of-all-past-their-threshold = { $past } of { $all } past their threshold
paused-2 = paused
pending = pending
perform-again = Perform again
points-of-all-points = { $all ->
    [one] { $points } of { $all } point
   *[other] { $points } of { $all } points
}
prepare = Prepare
private-talks = Private talks
put-under-silence = Put under silence
raise-a-dispute = Raise a dispute
ratification = Ratification
ratified = Ratified
ratified-at-home = Ratified at home
read-your-brief-two-minutes = Read your brief: two minutes.
regions-of-the-desk = Regions of the desk
reject = Reject
rejects = rejects
relations-with-you = Relations with you
release = Release
released = released
rests-on = Rests on
return = Return
returned = returned
revise = Revise
say-good-morning-in-the-plenary = Say good morning in the plenary.
say-who-you-are-and-what-matters = Say who you are and what matters to you, or ask what matters to them.
saying-nothing-is-consent = Saying nothing is consent.
score-of-10-class = { $score } of 10: { $class }
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
share-in-favour = { $share }% in favour
shares-among-recorded-interstate-disputes-correlates-of = Shares among recorded interstate disputes (Correlates of War), not a forecast.
show-the-options = Show the options
sign = Sign
signed = Signed
silent = silent
situation = Situation
somebody-else-or-a-mind-may-then = Somebody else, or a mind, may then sit here. What you did stays yours.
somebody-unknown = somebody unknown
source-a-to-f-information-1-to = Source A to F, information 1 to 6; A1 is the best.
sources = Sources
sources-the-events-it-rests-on = Sources: the events it rests on
stand-for-it = Stand for it
stands = Stands
stands-for-it = Stands for it
start = Start
stay = Stay
still-open = Still open
sure-enough-for-measures = Sure enough for: { $measures }.
suspend-in-return = Suspend in return
suspend-it = Suspend it
suspend-what-we-owe-in-return = Suspend what we owe in return?
suspended = Suspended
table-a-package = Table a package
table-it = Table it
talks-you-are-in = Talks you are in
tension = Tension
tension-runs-from-0-to-10-trust = Tension runs from 0 to 10; trust from 0 to 1, with its standard deviation.
texts-on-the-table = Texts on the table
the-addressee-only = the addressee only
the-adopted-text-goes-beyond-your-mandate = The adopted text goes beyond your mandate on { $articles }.
the-adopted-text-is-ratified = The adopted text is ratified
the-breach-is-established = the breach is established
the-desk-needs-javascript-allow-it-for = The desk needs JavaScript. Allow it for this site and reload the page.
the-exercise-is-over = The exercise is over
the-exercise-is-over-2 = The exercise is over.
the-last-time-it-was-done = The last time, it was done.
the-last-time-it-was-not-done = The last time, it was not done.
the-situation = The situation
the-talks = The talks
there-was-no-breach = there was no breach
this-desk-is-closed = This desk is closed.
this-practice-ends-with-it = You practise alone: whoever leaves cannot come back, and the practice stops here. A new one is opened at the door.
those-whose-yes-we-need-at-home = Those whose yes we need at home
threshold-value-2 = threshold { $value }
title = Title
to-be-ratified-by-day-day-by = To be ratified by day { $day }. In each of these parties, the groups that approve it must hold at least { $quota }% of the political weight:
to-you = To you
together-worth-points-less-options = Together worth { $points } less: { $options }.
together-worth-points-more-options = Together worth { $points } more: { $options }.
total-of-100 = Total of 100
trust = Trust
trust-act = { $actor }: { $act }
trust-agreement = an agreement in force
trust-apology = { $actor } apologised
trust-defection = { $actor } did not ratify what it had signed
trust-finding = what monitoring found of { $actor }
trust-inject = the news
trust-threat = { $actor } threatened in talk
trust-unseen = for reasons that you were not told
trust-word-broken = { $actor } broke its word
trust-word-kept = { $actor } kept its word
turn-to-the-procedure = Turn to the procedure
turn-turn-of-turns-day-day = turn { $turn }/{ $turns }, day { $day }
two-delegations-make-a-bilateral-more-a = Two delegations make a bilateral, more a caucus. Only those you choose will read it.
ultimatum-to = ultimatum to
under-article-number-ruling = under Article { $number }: { $ruling }
under-article-number-settled-by-day-day = under Article { $number }, settled by day { $day }
unit = Unit
unread = unread
until-day-day = until day { $day }
until-the-breach-of-article-number-is = until the breach of Article { $number } is cured
usually-answered-with = Usually answered with
verified = Verified
version-n = version { $n }
veto = veto
victim = Victim
violence = Violence
vote-on-package-letter = Vote on package { $letter }
vote-on-package-letter-is-over = The vote on package { $letter } is over
voted = Voted
wait = Wait
waits-to-be-sent = waits to be sent
way-to-signature = Way to signature
we-perform = We perform.
we-stop-doing-it-from-today-nobody = We stop doing it from today. Nobody is told; others learn what verification shows them, and trust falls with what is found.
we-withhold = We withhold.
weigh-together-options = Weigh together: { $options }.
weight = Weight
weight-share = weight { $share }
what = What
what-binds = What binds
what-came-of-it-count = What came of it ({ $count })
what-changed = What changed
what-is-due = What is due
what-it-demands = It demands:
what-the-others-seem-to-want = What the others seem to want
what-these-figures-say = What these figures say
what-we-ask-for = What we ask for
what-we-complain-of-everybody-bound-by = What we complain of; everybody bound by the text reads it
what-we-hold-to = What we hold to
what-we-promised = What we promised
what-we-want = What we want
what-you-write-is-kept-and-sent = What you write is kept and sent when you are back.
when-every-signatory-has-signed = When every signatory has signed
when-everyone-who-must-has-ratified = When everyone who must has ratified
when-the-exercise-starts-ask-a-question = When the exercise starts, ask a question about interests, then table an offer.
where = Where
where-things-stand = Where things stand
where-things-stood-when-you-took-this = Where things stood when you took this seat
who = Who
whom-we-hold-responsible-cause = Whom we hold responsible, { $cause }
why-trust-moved = Why trust moved
why-what-it-unlocks-and-the-fallback = Why: what it unlocks, and the fallback
why-what-you-give-for-what = Why: what you give, for what
with-whom = With whom
withdraw = Withdraw
withdrawn-count = Withdrawn: { $count }.
withhold = Withhold
withhold-it = Withhold it
withhold-what-article-number-promises = Withhold what Article { $number } promises?
won-by = , won by
worth-value-to-you-so-far-no = Worth { $value } to you so far; no deal is worth { $none }, the aim is { $aim }.
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
the-signed-text-pdf = The signed text, as a PDF
the-text-so-far-pdf = The text so far, as a PDF
in-every-language = in every language
