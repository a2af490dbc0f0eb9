# Documents and tasks.

document-due = Asked of { $seat }: { $form }. { $subject }
due-lapsed = The exercise has ended: { $seat } no longer owes the document asked for ({ $form }).
document-submitted = { document-submitted.line } { $text }
    .line = { $seat } files { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] a document ({ $form }, version { $revision })
}.
document-signed-off = { document-signed-off.line }{ $comment_given ->
    [yes] { " " }{ QUOTE($comment) }
   *[no] { "" }
}
    .line = { $seat } { $decision ->
    [approved] approves
   *[returned] returns
} { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] a document ({ $form }, version { $revision })
}.
document-released = { document-released.line } { QUOTE($text) }
    .line = { $seat } releases { $named ->
    [yes] { QUOTE($title) }
   *[no] a document ({ $form })
}.
task-set = { task-set.line }: { $text }
    .line = { $self ->
    [yes] { $seat } sets a task
   *[no] { $seat } gives { $owner } a task
}
task-closed = { $seat }: task { $outcome ->
    [done] done
   *[dropped] dropped
}, { QUOTE($text) }
task-lapsed = { $owner }: the exercise ended before the task was due, { QUOTE($text) }
approval-asked = { $seat } asks { THE($home) } to approve { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] a document (version { $revision })
}.
capital-signed-off = { capital-signed-off.line } { QUOTE($words) }
    .line = { CAP(THE($home)) } { $decision ->
    [approved] approves
   *[returned] returns
} { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] a document (version { $revision })
}.
