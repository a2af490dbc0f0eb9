# A candidate's own results, and what assessors do so that they can be read.

results-title = Your results
results-all = All your results
results-blocks = Blocks
results-being-marked = Your work is being marked.
results-being-marked-2 = being marked
results-when-released = What was decided, and why, stands here once it is released to you.
results-released = released
results-again = Your results are being looked at again.
results-changed = { $num ->
    [one] { $codes } was decided on again: it is back here once it is released anew.
   *[other] { $codes } were decided on again: they are back here once they are released anew.
}
results-none = No results yet.
results-none-why = The exercises you took part in stand here once they are over. Practice is never marked.
results-critical = critical
results-comment-by = { $who }, to you
results-moments = { $num ->
    [one] The moment it rests on
   *[other] The { $num } moments it rests on
}
results-to-reach = For { $level }:
results-next = What comes next
results-pdf = Keep as PDF
results-debrief = Debrief

# On the assessment desk

comment-on-criterion = To the candidate, on { $criterion }
comment-on-block = To the candidate, on { $block }
comment-unreleased = they read it once the block is released to them
comment-released = the block is released: they read it at once
comment-keep = Keep the comment
comment-kept = The comment is kept.
comment-before = { $num ->
    [one] One comment in the record
   *[other] { $num } comments in the record
}
comment-overtaken = { $own ->
    [yes] You changed this comment elsewhere ({ $when })
   *[no] { $who } changed this comment meanwhile ({ $when })
}{ $has ->
    [yes] ; it now says: { QUOTE($theirs) }
   *[no] ; it is empty now
}. Your words are still here: keep them in its place, or change them first. What else you saved is saved.
feedback-as-read = As { $who } reads it, and its release
feedback-of = { $block } as { $who } reads it
feedback-as-they-read-it = Levels, reasons, comments and moments. Of what nobody decided, they read only that.
back-to-marking = Back to marking
release-to-candidates = Release to candidates
release-of-block = Release of { $block }
release-undecided = Nothing can be released yet: people have to decide first.
release-to-close = The block has to be closed before it is released.
release-ready = Not released: the candidate reads that their work is being marked, and nothing else.
release-released = Released: the candidate reads what stands below.
release-changed-since = Released, and decided on since: the candidate sees nothing of it until it is released again.
release-now = Release to { $who }
release-withdraw = Take the release back
release-record = { $num ->
    [one] One act in the record
   *[other] { $num } acts in the record
}
release-given = Released to the candidate
release-taken = Release taken back
release-changed = What was decided in { $block } changed while you read it. Read it again below, then release it.
release-some-changed = { $done } of { $all } are as you asked. The others changed while you read: look at them again below.
release-done = { $num ->
    [one] One block is as you asked.
   *[other] { $num } blocks are as you asked.
}
release-what-it-does = Candidates read nothing of a block before it is released to them.
release-what-it-does-certifying = Candidates read nothing of a block before it is released to them, and it is released only once it is closed.
release-tick = Release { $block } to { $who }
release-ticked = Release what is ticked
release-nothing-ready = Nothing is ready to be released.
release-nobody-to-read = Nobody here reads a result.
release-nobody-to-read-why = Software holds every seat of a demonstration. What you decide stays at the assessment desk.
release-nothing-decided = Nothing is decided yet.
release-nothing-decided-why = Blocks appear here with the first decision in them.
release-withdraw-all = Take every release back
release-withdraw-all-means = { $num ->
    [one] One block is released. Its candidate will again read that their work is being marked.
   *[other] { $num } blocks are released. Their candidates will again read that their work is being marked.
}
release-withdraw-all-now = Take them all back
release-state-undecided = not decided
release-state-to-close = to be closed
release-state-ready = can be released
release-state-released = released
release-state-changed = changed since
class-blocks-csv = Blocks, CSV
identity-checks = Identity checked
identity-checks-why = evaluations name who checked and how, or say that nobody did; numbers of documents are not kept
identity-unverified = not checked
identity-check = Record the check
identity-take-back = Not checked after all
identity-way = How the identity of { $who } was checked
identity-kept = The record is kept.
identity-changed = Somebody else wrote here meanwhile: this is how it stands now. Nothing of yours was written.
bundle-title = Evaluations, ZIP
bundle-what = Every candidate’s evaluation as a PDF, in one file. Drafts say so on each page.
bundle-make = Make the file
bundle-again = Make it anew
bundle-far = { $done } of { $most } evaluations are set
bundle-look = How far is it?
bundle-cancel = Cancel
bundle-cancelled = Cancelled. Nothing was kept.
bundle-done = The file is ready, and stays here for half an hour.
bundle-take = Take the file
bundle-empty = No evaluation may leave yet.
bundle-failed = A fault kept the file from being made. It was noted; try once more.
bundle-full = Several classes are being set already. Try again in a minute.
class-xlsx = Class, XLSX
