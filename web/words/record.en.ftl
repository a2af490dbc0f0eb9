# Sentences of candidates’ records.

records = Records
records-count = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
}
records-no-class = In no exercise yet
records-has = { $block } validated.
records-validated = { $count ->
    [0] No block validated
    [one] { $count } block validated
   *[other] { $count } blocks validated
}
records-no-course = no course chosen
records-none = Candidates appear here once they sit in an exercise that you assess, or are enrolled.
records-more = More candidates
records-before = Previous
records-after = Next
record-name-or-mail = Name or e-mail
record-open-theirs = Open that record
record-needs-e-mail = Write an e-mail: the candidate signs in with it.
record-needs-name = Write the candidate’s name.
record-e-mail-taken = An account has this e-mail already.
record-enrol = Enrol a candidate
record-enrol-hint = For somebody who sits in no exercise yet, such as a VAE candidate. Their record then gives you a sign-in link to send them.
record-enrol-do = Enrol
record-name = Name
record-yours = Your record
record-of = Record of { $name }
record-guest = A record follows you over exercises and years, and yours would be lost with this browser. Give yourself an e-mail and a password first: what you did as a guest stays yours.
record-make-account = Make an account
record-choose = Choose
record-keep = Keep
record-saved = Written into the record.
record-overtaken = Somebody wrote in this record meanwhile, and nothing of yours was written. What you typed is still here: look at what stands now, then send it again.
record-make-link = Sign-in link
record-link-made = A link for { $name }. It works once, within seven days:

record-blocks = Blocks and certification
record-no-course = No course is chosen yet: the certification asks for every common block and the block of the course.
record-by-jury = Validated by the jury: { $session }, { $day }
record-by-equivalence = Validated by equivalence: { $reference }, { $day }
record-attestation = Attestation (PDF)
record-entered-by = Entered by { $name } on { $day }, from the minutes of a jury held elsewhere
record-refused-by-jury = Not validated by the jury: { $session }, { $day }
record-continued-by-jury = To be continued, says the jury: { $session }, { $day }
record-lacking = Not validated yet
record-not-of-the-course = Not asked for by this course
record-if-chosen = Counts for whoever chooses it
record-kept-beside = Kept beside the course.
record-course = Course
record-none-chosen = Not chosen yet
record-courses-before = Before: { LIST($courses) }
record-choose-course = Choose a course
record-change-course = Change the course
record-enter-decision = Enter a jury’s decision
record-enter-decision-hint = For a jury that sat elsewhere. A jury that sits here writes its decisions itself, when its session is closed.
record-block = Block
record-outcome = Decision
record-validated = Validated
record-not-validated = Not validated
record-session = Session of the jury
record-session-day = Day of the session

record-exercises = Exercises
record-no-exercise = No exercise yet. Those in which a seat is held are listed here, year by year.
record-worked = Worked in { $language }
record-worked-first = Worked in { $language }, first language
record-worked-second = Worked in { $language }, a second language
record-note-language = Language worked in
record-language-worked = Language in which the candidate worked
record-closed = { $block } closed by { $by }, { $day }
record-corrected-since = Corrected since
record-nothing-closed = No block is closed yet.

record-vae = Validation of experience (VAE)
record-handed-in = Handed in on { $at }
record-being-written = Being written
record-opens-later = Opens once the eligibility file is found receivable.
record-given-back = Given back:
record-months = { $count ->
    [one] { $count } month of full time
   *[other] { $count } months of full time
}
record-in-all = In all { $months }
record-aims = Blocks aimed at: { LIST($blocks) }
record-span = { $start } to { $end }
record-today = today
record-share = { $share }% of full time
record-edit = Edit
record-seen-once-in = You see it once the candidate hands it in.
record-no-activity-own = Write the first activity: a post or a mission, what you did in it, and what proves it. Nothing is sent before you hand the file in.
record-add-activity = Add an activity
record-hand-in = Hand the file in
record-receivable = Receivable
record-not-receivable = Not receivable
record-decide-eligibility = Decide on eligibility
record-decision = Decision
record-reason = Reason
record-reason-hint = The candidate reads it.
record-give-back = Give back
record-what-lacks = What it lacks
record-interview = Interview
record-interview-at = { $at }, { $place }. Jury: { $session }
record-no-interview = No interview is booked. One is, once the experience file is handed in.
record-book-interview = Book an interview
record-date = Date
record-time = Time
record-place = Place

record-activity-hint = You can keep an activity before it is complete. What is missing is said when you hand the file in.
record-activity-title = Title of the activity
record-employer = Employer or body
record-start = First month
record-end = Last month
record-month-hint = Such as 2021-09.
record-end-hint = Empty while it goes on.
record-share-of-full = Percent of full time
record-share-hint = 100 for full time.
record-description = Description
record-description-hint = Your tasks, in which context, with which responsibility.
record-description-hint-2 = One situation: its context, what you did yourself, with whom, what came of it, and what you learnt.
record-map = Criteria that this activity shows
record-map-hint = Open a block and tick what the description proves. The jury reads the activity beside these criteria.
record-count-mapped = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
record-keep-activity = Keep the activity
record-back = Back to the record
record-documents = Documents
record-take-out = Take the activity out
record-drop = Take out
record-drop-hint = It leaves the file with its documents.
record-is-handed-in = This file is handed in and stays as it is, unless it is given back to you.
document-attach = Document
document-hint = PDF, PNG or JPEG, at most 10 MB.
document-add = Attach
document-size = { $size } kB
document-erased = Erased document
document-for-the-jury = A document, for the jury
document-take-off = Take off
document-none = No document yet.
document-after = Documents can be attached once the activity is kept.
document-empty = No file came. Choose one, then attach it.
document-large = This file is larger than 10 MB. Scan at 150 dpi, or split it in two.
document-kind = This file is neither a PDF nor a PNG or JPEG image, whatever its name. Save it as a PDF and try again.
document-pixels = This image has too many pixels. Scan it at 300 dpi or less, or save it as a PDF.
document-torn = This file is incomplete. Save or scan it anew and try again.
document-full = The documents of this record fill its 200 MB. Speak to your administrator.
document-too-large-title = That file is too large
document-too-large = A document may have 10 MB at most. Go back; what you had kept is there. Scan at 150 dpi, or split it in two.
record-document-overtaken = Somebody wrote in this record meanwhile, and the document was not attached. Choose it again.

record-equivalences = Equivalences
record-no-equivalence = None asked for.
record-waits = Waits for its decision
record-granted = Granted
record-refused = Refused
record-decided-by = { $authority }, { $reference }, { $day }.
record-decide = Decide
record-decided-who = Decided by
record-reference = Session of the jury, or name of the rule
record-ask-equivalence = Ask for an equivalence
record-grounds = Grounds
record-grounds-hint = The diploma or certification, who delivered it, when. Documents can be attached once it is kept.

record-tests = Complementary tests
record-no-test = None prescribed.
record-taken = Taken
record-to-take = To be taken
record-prescribed = Prescribed on { $day }
record-due = to be taken by { $day }
record-observed = Observed
record-still-not-observed = Still not observed
record-write-outcome = Write the outcome
record-what-was-observed = Criteria that it let you observe
record-test-outcome = Outcome
record-test-outcome-hint = In words. Levels are decided on the assessment desk or by the jury.
record-prescribe = Prescribe for { $block }
record-count-open = { $count ->
    [one] { $count } not observed
   *[other] { $count } not observed
}
record-prescribe-hint = The criteria that assessors found not observed are ticked. Tests of this block: { $tests }
record-test = Test
record-due-on = To be taken by

record-admission = Admission and conditions
record-level = Level of admission
record-met = Met
record-unmet = Not met
record-unchecked = Not checked yet
record-asks-credits = { $level } asks for { $credits } ECTS, or a diploma worth as many.
record-asks-field = International relations, public affairs, European or international law, international economics, geopolitics, or history of international relations.
record-credits = { $credits ->
    [one] { $credits } ECTS
   *[other] { $credits } ECTS
}
record-checked-by = Checked by { $name }, { $day }
record-check = Check
record-credits-shown = ECTS
record-credits-hint = A bachelor’s degree stands for 180.
record-field = Field
record-other-field = Another field
record-evidence = Evidence
record-evidence-hint = The diploma, transcript or test that you saw, with its date.
record-route = Access route
record-first-language = First language
record-first-language-hint = Exercises held in another language are then marked as work in a second language.
record-not-declared = Not declared
record-extra-time = Extra time
record-no-extra-time = No extra time
record-extra-time-share = Extra time: { $share }
record-extra-time-hint = Only administrators and the candidate read it.

record-positioning = Initial positioning
record-positioning-hint = Where somebody places the candidate before training, from 1 (not acquired) to 4 (mastered). It helps to choose exercises and is never a mark.
record-competence = Competence
record-by-candidate = Candidate
record-by-assessor = Assessor
record-place-yourself = Place yourself
record-place-candidate = Place the candidate
record-place-hint = Leave open what you cannot say.
record-note = Note

record-civil-status = Civil status
record-civil-status-hint = Asked for by the public register of certifications. Only administrators and the candidate see it.
record-write-civil-status = Write the civil status
record-birth-name = Birth name
record-first-name = First name
record-born = Born
record-birth-place = Place of birth
record-sex = Sex
record-town = Commune of birth, or town abroad
record-postcode = Postcode
record-one-code = Or the INSEE code: one of both, and neither for a birth abroad.
record-insee = INSEE code
record-country = Country of birth
record-country-code = INSEE code of the country
record-country-code-hint = 99100 for France.
