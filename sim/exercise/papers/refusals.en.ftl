# Why a command is refused, and what to do next.

refused-missing-field = Fill in { QUOTE($field) } first.
refused-unknown-field = This form has no such field.
refused-bad-percent = Give a whole number from 0 to 100.
refused-unknown-document = There is no such document in your delegation.
refused-not-your-document = Only its author can revise this document.
refused-signed-off = This version has already been decided on.
refused-not-approved = Only an approved document can be released. Ask the head of delegation to sign it off.
refused-not-public = This kind of document stays in the delegation.
refused-already-released = This document has already been released.
refused-not-due = This document was not asked of your seat.
refused-not-your-delegation = Choose somebody of your own delegation.
refused-unknown-task = There is no such task.
refused-task-closed = This task is already closed.
