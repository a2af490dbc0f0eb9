# Les actes, et où ils laissent le monde.

towards = { $target_given ->
    [yes] , à l’égard { OF($target) }
   *[no] { "" }
}
with-words = { $words_given ->
    [yes] { " " }{ QUOTE($words) }
   *[no] { "" }
}
action-taken = { action-taken.line }{ with-words }
    .line = { $seat } { $told ->
        [yes] { $done }
       *[no] agit : { $act }{ towards }
    }.
covert-action-taken = { covert-action-taken.line }{ with-words }
    .line = { $told ->
        [yes] À couvert, { $seat } { $done }
       *[no] { $seat } agit à couvert : { $act }{ towards }
    }.
points-left = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] dispose
   *[other] disposent
} encore de { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
relations-moved = { $count ->
    [one] { $count } relation évolue.
   *[other] { $count } relations évoluent.
}
ladder-moved = { $moved ->
    [no] L’échelle de la crise est à l’échelon { $rung }.
   *[yes] L’échelle de la crise passe de { $was } à { $rung }.
}
indicators-moved = Jour { $day } : { $values }.
gauge-value = { $name } : { $value }{ "\u00A0" }{ $unit }
