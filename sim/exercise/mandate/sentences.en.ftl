# Questions to a capital.

capital-asked = { capital-asked.line }: { QUOTE($argument) }
    .line = { $seat } asks the capital for { QUOTE($option) } on { $issue }
capital-answered = { capital-answered.line }: { QUOTE($words) }
    .line = The capital answers { THE($actor) }, { $granted ->
    [yes] granting
   *[no] refusing
} { QUOTE($option) } on { $issue }
