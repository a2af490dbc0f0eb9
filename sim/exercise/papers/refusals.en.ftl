# Why a command is refused, and what to do next.

refused-missing-field = Fill in { QUOTE($field) } first.
refused-unknown-form = This exercise has no such form.
refused-unknown-field = This form has no such field.
refused-bad-percent = Give a whole number from 0 to 100.
refused-unknown-document = There is no such document in your delegation.
refused-not-your-document = Only its author can revise this document.
refused-already-filed = Version { $revision } of it has been filed meanwhile, from another screen. Read it among your documents; file again, and your words become the next version.
refused-revised-meanwhile = Version { $revision } has been filed meanwhile, from another screen. Read it among your documents; file again, and your words become the next version.
refused-newer-version = Version { $revision } has been filed meanwhile. Read it before you decide.
refused-signed-off = This version has already been decided on.
refused-ask-colleague = In your delegation, { $who } can sign this off. Ask there first.
refused-not-approved = Only an approved document can be released. Ask the head of delegation to sign it off.
refused-not-public = This kind of document stays in the delegation.
refused-already-released = This document has already been released.
refused-not-due = This document was not asked of your seat.
refused-not-your-delegation = Choose somebody of your own delegation.
refused-unknown-task = There is no such task.
refused-task-closed = This task is already closed.

# A cell of a table.

place-of-a-cell = Row { $row } of { QUOTE($field) }, column { QUOTE($column) }
refused-missing-cell = { $where }: fill it in, or take the row out.
refused-unknown-column = Row { $row } of { QUOTE($field) } has a column that this table lacks.
refused-too-many-rows = { QUOTE($field) } has { $count } rows; it takes { $limit }.
refused-long-cell = { $where }: { $length } characters; it takes { $limit }. Keep the rest for another field.
refused-bad-text-cell = { $where }: write words.
refused-bad-number-cell = { $where }: write a number, such as 12500 or 3.5.
refused-bad-money-cell = { $where }: write an amount without its currency, such as 12500.
refused-bad-percent-cell = { $where }: write a number from 0 to 100.
refused-bad-date-cell = { $where }: write a date, such as 2031-05-14, or a day of the exercise, such as 12.
refused-bad-time-cell = { $where }: write a time of day, such as 06:40.
refused-bad-grade-cell = { $where }: write a letter from A to F and a figure from 1 to 6, such as B2.
refused-bad-choice = { $where }: choose { LIST($choices, style: "or") }.
refused-bad-actor-cell = { $where }: choose somebody at the table, or write a name.
refused-bad-seat-cell = { $where }: choose somebody at the table, or write a name.
