# Acts, and where they leave the world.

towards = { $target_given ->
    [yes] , towards { THE($target) }
   *[no] { "" }
}
with-words = { $words_given ->
    [yes] { " " }{ QUOTE($words) }
   *[no] { "" }
}
action-taken = { action-taken.line }{ with-words }
    .line = { $seat } { $told ->
        [yes] { $done }
       *[no] acts: { $act }{ towards }
    }.
covert-action-taken = { covert-action-taken.line }{ with-words }
    .line = { $seat } { $told ->
        [yes] covertly { $done }
       *[no] acts covertly: { $act }{ towards }
    }.
points-left = { CAP(THE($actor)) } has { $points ->
    [one] one point
   *[other] { $points } points
} left.
relations-moved = { $count ->
    [one] One relation moves.
   *[other] { $count } relations move.
}
ladder-moved = { $moved ->
    [no] The escalation ladder stands at { $rung }.
   *[yes] The escalation ladder goes from { $was } to { $rung }.
}
indicators-moved = Day { $day }: { $values }.
gauge-value = { $name }: { $value }{ $percent ->
    [yes] { "" }
   *[no] { "\u00A0" }
}{ $unit }
