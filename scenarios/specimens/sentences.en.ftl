# What is wrong with the script of a specimen.
script-not-a-script = A script is a list of names and values: “seat:”, then “acts:” with a line for each act.
script-unknown-command = { QUOTE($found) } is not a command of the exercise.
script-unknown-name = The scenario has no { $kind } called { QUOTE($found) }.
script-wrong-value = This cannot stand here. Write { $wanted }.
script-to-whom = { QUOTE($found) } are no talks. Write “plenary”, or a list of seats in brackets, like [kad-head].
script-not-named = Say which one is meant by one of these: { $ways }.
script-no-such-turn = The scenario has { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}; there is no turn { $turn }.
script-turn-over = Turn { $turn } ends after { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Write an earlier minute, or the next turn.
script-not-seated = The candidate does not hold the seat at that moment. Move the act between “join” and “leave”, or move these.
script-leaves-first = The candidate leaves before they join. Put “leave” after “join”.
script-pattern-name = a name on one line, without spaces at its ends
