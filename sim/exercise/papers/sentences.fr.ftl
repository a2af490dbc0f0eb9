# Documents et tâches.

document-due = À remettre par { $seat } : { $form }. { $subject }
due-lapsed = L’exercice a pris fin : { $seat } ne doit plus le document demandé ({ $form }).
document-submitted = { document-submitted.line } { $text }
    .line = { $seat } dépose { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] un document ({ $form }, version { $revision })
}.
document-signed-off = { document-signed-off.line }{ $comment_given ->
    [yes] { " " }{ QUOTE($comment) }
   *[no] { "" }
}
    .line = { $seat } { $decision ->
    [approved] approuve
   *[returned] renvoie
} { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] un document ({ $form }, version { $revision })
}.
document-released = { document-released.line } { QUOTE($text) }
    .line = { $seat } publie { $named ->
    [yes] { QUOTE($title) }
   *[no] un document ({ $form })
}.
task-set = { task-set.line } : { $text }
    .line = { $self ->
    [yes] { $seat } se donne une tâche
   *[no] { $seat } confie une tâche à { $owner }
}
task-closed = { $seat } : tâche { $outcome ->
    [done] faite
   *[dropped] abandonnée
}, { QUOTE($text) }
task-lapsed = { $owner } : l’exercice a pris fin avant l’échéance de la tâche, { QUOTE($text) }
approval-asked = { $seat } demande { TO($home) } de viser { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] un document (version { $revision })
}.
capital-signed-off = { capital-signed-off.line } { QUOTE($words) }
    .line = { CAP(THE($home)) } { $decision ->
    [approved] approuve
   *[returned] renvoie
} { $named ->
    [yes] { QUOTE($title) } ({ $form }, version { $revision })
   *[no] un document (version { $revision })
}.
