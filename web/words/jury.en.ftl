# The jury room: sessions, members, candidates, tests, decisions, signatures.

jury-room = Jury room
jury-room-line = Sessions of juries: tests, deliberation, decisions, signatures.
jury-sessions = Sessions
jury-no-session = No session yet.
jury-convene-one = Convene the first one below.
jury-you-are-named = A session appears here once an administrator has named you a member.
jury-convene = Convene a session
jury-convene-do = Convene
jury-title = Title
jury-day = Day
jury-hour = Hour
jury-place = Place
jury-place-hint = Leave it empty where the session is held remotely.
jury-framework = Framework
jury-agenda = Agenda
jury-agenda-hint = One item a line.
jury-agenda-of = Agenda
jury-no-agenda = No agenda was given.
jury-remote = held remotely
jury-candidates-count = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
}
jury-invite = Invite somebody to sit in juries
jury-invite-hint = They get an account, and you a link to hand over; it asks them for a password, with which they then sign. Once invited they can be named in a session.
jury-invite-do = Invite
jury-invited = A link for { $name }. It works once, within seven days:
jury-edit = Change the session
jury-edit-do = Keep the change
jury-step-members = Members present
jury-step-tests = Tests agreed on
jury-step-decisions = Blocks decided
jury-step-signatures = Signatures

# Members

jury-members = Members
jury-name = Name
jury-role-employer = Position and employer
jury-quality = Capacity
jury-presence = Presence
jury-president = President
jury-outside = From outside the school
jury-inside = From the school
jury-professional = Professional
jury-present = Present
jury-not-yet = Not yet
jury-i-am-here = I am present
jury-signed-at = Signed { $at }
jury-release = Stand down
jury-no-member = Nobody is named yet.
jury-name-two = Name at least two members, one of them a professional from outside the school.
jury-name-member = Name a member
jury-name-do = Name this member
jury-person = Person
jury-role = Position
jury-employer = Employer
jury-is-outside = From outside the school, and not paid by it
jury-is-professional = Practises the profession, or supervises those who do
jury-presides = Presides

# Candidates

jury-candidates = Candidates
jury-candidate = Candidate
jury-blocks-asked = Blocks asked for
jury-tests = Tests
jury-for-this-candidate = For this candidate
jury-course = Course: { $option }
jury-no-course = No course chosen yet
jury-extra-time = { $percent }% extra time
jury-undecided = Not decided
jury-tests-count = { $count ->
    [one] { $count } test
   *[other] { $count } tests
}
jury-tests-open = { $count ->
    [one] { $count } without agreed levels
   *[other] { $count } without agreed levels
}
jury-no-test = None
jury-may-decide = The jury may decide.
jury-leaves = { $name } leaves: { $why }
jury-no-candidate = Nobody is enrolled yet.
jury-enrol-one = Enrol a candidate with the blocks they ask for.
jury-hidden = { $count ->
    [one] { $count } candidate for whom you do not sit is not shown.
   *[other] { $count } candidates for whom you do not sit are not shown.
}
jury-enrol = Enrol a candidate
jury-enrol-do = Enrol
jury-enrol-hint = Course and extra time come from the candidate’s record. Enrolling somebody again changes the blocks.
jury-conflict = Leave for a candidate
jury-conflict-hint = You will see nothing more of this candidate, and the minutes say that you left. It cannot be taken back.
jury-conflict-do = Leave for this candidate
jury-why-leave = Why
jury-note = In a few words
jury-reason = Reason

# A candidate before the jury

jury-competences-of = Competences of block { $block }
jury-competence = Competence
jury-at-the-desk = Closed evaluations
jury-with-the-tests = With the tests
jury-lacking = What is lacking
jury-no-evaluation = None
jury-by-test = by a test
jury-held-back = Critical and too low: { $codes }
jury-few-criteria = At least { $needed } criteria must be observed.
jury-few-kinds = The evidence must be of { $needed } kinds at least: set a test of another form, written or oral.
jury-unobserved = Not observed: { $codes }
jury-set-test = Set a test
jury-evaluation = Closed evaluation: { $title }{ $table }, { $at }.
jury-no-evaluation-of = No evaluation of block { $block } is closed for this candidate.
jury-rests-on = It rests on:
jury-ground-evaluation = closed evaluation of { $block }, exercise { $exercise }, candidate { $pseudonym }, SHA-256 { $hash }…
jury-ground-test = test “{ $title }” (entry { $number })
jury-ground-equivalence = equivalence granted ({ $reference })
jury-ground-vae = file of experience ({ $reference })
jury-your-vote = Your vote
jury-correct = Vote on a correction
jury-not-supported = “Validated” is not open. Acquired neither in a closed evaluation nor in a test: { $codes }.
jury-tests-first = { $count ->
    [one] { $count } test of this block waits for agreed levels.
   *[other] { $count } tests of this block wait for agreed levels.
}
jury-vote = Vote
jury-vote-again = Change my vote
jury-voted-of = { $voted } of { $seated } voted
jury-votes-lacking = Votes lacking: { $names }
jury-reason-of-decision = Reason for the decision
jury-reason-hint = It stands in the minutes.
jury-decide = Write the decision
jury-decide-correction = Write the correction
jury-decided-at = { $at }, entry { $number }
jury-corrects = corrects entry { $number }
jury-unanimous = Unanimous.
jury-votes-for = { $outcome }: { $names }.
jury-casting-vote = Votes were equal: the president’s decided.
jury-earlier = { $count ->
    [one] { $count } earlier decision, corrected
   *[other] { $count } earlier decisions, corrected
}
jury-minutes = { $minutes } min
jury-no-tests-yet = No test is set for this candidate.
jury-their-record = Record
jury-prescribed = Prescribed by an assessor for { $block }

# Signatures, closing, appeals

jury-signatures = Signatures and minutes
jury-blocks-left = { $count ->
    [one] { $count } block is still to be decided.
   *[other] { $count } blocks are still to be decided.
}
jury-nothing-to-sign = Signatures are asked for once every block is decided.
jury-signatures-of = Signatures lacking: { $names }
jury-you-sign = You sign what is decided, under this hash:
jury-your-password = Your password
jury-type-name = Type your name to sign: { $name }
jury-sign = Sign
jury-close-what = Every member present has signed. Closing seals the minutes and writes the decisions into the candidates’ records.
jury-close = Close the session
jury-closed-at = Closed { $at }, SHA-256
jury-sealed = What was decided changes by an appeal or a correction alone; both stay in the minutes.
jury-appeals = Appeals
jury-appeal-terms = Within { $days } days of the closing. { $terms }
jury-appeal-upheld = Upheld
jury-appeal-dismissed = Dismissed
jury-appeal-answer = Answer the appeal
jury-appeal-open = Waits for an answer.
jury-appeal-lodge = Lodge an appeal for a candidate
jury-appeal-of = { $name }, block { $block }: grounds
jury-appeal-lodge-do = Lodge

# A test

jury-test-oral = Oral
jury-test-paper = Paper
jury-test-set = Set
jury-test-running = Under way
jury-test-ended = Taken
jury-test-agreed = Levels agreed on
jury-test-clock = Time
jury-test-time = { $minutes } min { $seconds } s
jury-test-extra-included = { $percent }% extra time is included.
jury-test-start = Start the clock
jury-test-cancel = Cancel the test
jury-test-member-starts = A member who sits for this candidate starts the clock.
jury-test-until = Until { $at }
jury-test-over = The time is over
jury-test-end = The candidate has done
jury-test-done-at = Begun { $begun }, ended at { $at }.
jury-test-questions = Questions to put
jury-test-grid = Grid
jury-test-all-open = Every member who sits has handed in: the levels are open.
jury-test-yours-sealed = Your levels are handed in and sealed.
jury-test-waiting-for = Waiting for { $names }.
jury-test-sealed-until = Levels stay sealed until every member who sits has handed in.
jury-test-notes = Notes
jury-test-hand-in = Hand in my levels
jury-test-your-level = Your level:
jury-test-agreed-level = Agreed level
jury-test-agree-on = Agree on a level
jury-test-correct-level = Correct the level
jury-test-agree-do = Write the agreed level
jury-critical = critical

# Documents

jury-minutes-file = Minutes (PDF)
jury-attestation-file = Attestation of { $block } (PDF)
jury-attested = This attestation is genuine
jury-attested-says = { $holder } has validated block { $block }, { $title }.
jury-attested-only = It is of block { $block } alone, of the certification “{ $certification }”, and is not the certification itself.
jury-attested-by = Decided by the jury “{ $session }” of { $day }, { $place }.
jury-attested-nobody = No certifier is configured on this site.
