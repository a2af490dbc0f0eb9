# The outcome of a certification, and the blocks it lacks.

certified-full = The certification is granted: every block that it asks for is validated.
certified-partial = Partial validation: the blocks validated are kept.
certified-none = No block is validated.
missing-block = Block { $block } is missing.
    .or = Block { $block } is missing, or a professionalisation block in its place ({ $instead }).

# Who does not sit for a candidate, and why a jury may not decide.

withdrawn-taught = Taught the candidate.
withdrawn-conducted = Conducted one of the candidate’s tables.
withdrawn-conflict = Declared a conflict of interest with the candidate.
jury-too-few-members = { $needed ->
    [one] At least { $needed } member must be present and sit for this candidate.
   *[other] At least { $needed } members must be present and sit for this candidate.
}
jury-too-few-outside-professionals = { $needed ->
    [one] At least { $needed } member must be a professional from outside the school.
   *[other] At least { $needed } members must be professionals from outside the school.
}

# Outcomes that a jury votes on, and how far a session has come.

session-outcome-validated = Validated
session-outcome-not_validated = Not validated
session-outcome-continued = To be continued
session-stage-convened = Convened
session-stage-deliberating = In session
session-stage-decided = Decided, to be signed
session-stage-closed = Closed

# Why an entry may not be written in the record of a session.

session-refused-administrator-only = Only an administrator may do this.
session-refused-organiser-only = Only the president of the jury or an administrator may do this.
session-refused-president-only = Only the member who presides for this candidate may do this.
session-refused-themselves-only = Each member of the jury does this for themselves.
session-refused-closed = The session is closed: what was decided changes by an appeal or a correction alone.
session-refused-title = Give the session a title.
session-refused-when = Give the day and the hour of the session.
session-refused-framework-fixed = Candidates are enrolled under this framework: convene another session for another one.
session-refused-members-fixed = A block is decided: the members of the jury stay as they are. Convene another session to change them.
session-refused-own-session = Nobody organises the session in which they are a candidate: another administrator does.
session-refused-member-is-candidate = Nobody is a member of the jury and a candidate in the same session.
session-refused-member-role = Say what the member’s position and employer are: the minutes name both.
session-refused-no-member = This person is no member of the jury.
session-refused-member-took-part = This member has taken part: they stay in the minutes.
session-refused-no-candidate = This person is no candidate of the session.
session-refused-blocks = Choose at least one block of the framework that the candidate asks for.
session-refused-option = Choose one of the framework’s options, or none.
session-refused-extra = Extra time is from 0 to { $most } percent.
session-refused-block-decided = Already decided for this candidate: { $blocks }. Keep it among the blocks asked for.
session-refused-not-present = Say first that you are present.
session-refused-withdrawn = You do not sit for this candidate.
session-refused-composition = The jury cannot act for this candidate. { $why }
session-refused-already = This is done already.
session-refused-conflict-late = A block of this candidate is decided. Tell the president: a conflict found later is a matter for an appeal.
session-refused-no-test = There is no such test any more.
session-refused-test-criteria = Choose criteria of the blocks asked for that this test can show.
session-refused-test-begun = The test has begun: it cannot be cancelled.
session-refused-test-not-begun = The test has not begun.
session-refused-test-time = The candidate’s extra time has changed since the page was opened. Start the test again.
session-refused-levels = Choose a level for each criterion; “not observed” is one.
session-refused-sealed = { $count ->
    [one] { $count } member has not handed in their levels: all stay sealed until then.
   *[other] { $count } members have not handed in their levels: all stay sealed until then.
}
session-refused-agreed-reason = Members gave other levels: say why the jury agrees on this one.
session-refused-correction-reason = Say why the level is corrected: the earlier one stays in the minutes.
session-refused-overtaken = Something was written since this page was opened. Read it again; what you typed is kept below.
session-refused-tests-open = { $count ->
    [one] { $count } test of this block has no agreed levels yet. Agree on them, or cancel it.
   *[other] { $count } tests of this block have no agreed levels yet. Agree on them, or cancel them.
}
session-refused-unsupported = Nothing allows this block to be validated. Acquired neither in a closed evaluation nor in a test: { $codes }. Set a test, or vote to continue.
session-refused-votes-lacking = { $count ->
    [one] { $count } member who sits for this candidate has not voted.
   *[other] { $count } members who sit for this candidate have not voted.
}
session-refused-decision-reason = Give the reason: the candidate reads it.
session-refused-fallen = What validated { $blocks } was corrected since the decision: nothing supports it now. Vote and decide again, or have the evaluation closed anew.
session-refused-appeal-first = The minutes are sealed: block { $block } is decided again only once an appeal against the decision is upheld.
session-refused-validated-stays = Block { $block } is validated and the minutes are sealed: a validated block stays so.
session-refused-undecided = { $count ->
    [one] { $count } block is still to be decided.
   *[other] { $count } blocks are still to be decided.
}
session-refused-signatures-lacking = { $count ->
    [one] { $count } member present has not signed.
   *[other] { $count } members present have not signed.
}
session-refused-appeal-by = An appeal is lodged by the candidate, or by an administrator for them.
session-refused-appeal-early = An appeal can be lodged once the session is closed.
session-refused-appeal-none = There is nothing to appeal against: the block is validated, or was not decided here.
session-refused-appeal-grounds = Say what the appeal rests on.
session-refused-no-appeal = There is no such appeal.
session-refused-outcome = Choose an outcome.
session-refused-why = Choose why you leave for this candidate.
session-refused-answer = Say whether the appeal is upheld.
session-refused-nobody = Choose somebody who has an account here.
session-refused-password = This is not your password. Nothing was signed.
session-refused-typed-name = Type your name as it stands above to sign.
session-refused-framework = Choose one of the frameworks in the list.
session-refused-e-mail-taken = { $name } has this e-mail, and an account already. Members are named in the session.
session-refused-invited = Write a name and an e-mail.
