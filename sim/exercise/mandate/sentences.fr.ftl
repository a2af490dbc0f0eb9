# Les demandes à une capitale.

capital-asked = { capital-asked.line } : { QUOTE($argument) }
    .line = { $seat } demande à la capitale { QUOTE($option) } sur : { $issue }
capital-answered = { capital-answered.line } : { QUOTE($words) }
    .line = La capitale { OF($actor) } { $granted ->
    [yes] accorde
   *[no] n’accorde pas
} { QUOTE($option) } ({ $issue })
