position-empty = The file holds no line of data. Give one line for each actor and issue, under the header actor,issue,position,salience,power.
position-too-large = The file has { $size } bytes and the most is { $most }. Keep only the actors and issues of one negotiation.
position-too-many = The table has { $cells } cells (actors times issues) and the most is { $most }. Split it.
position-not-text = The character { $character } cannot stand in a text file. Export the table as CSV text.
position-no-column = The header has no column { QUOTE($name) }; it must name actor, issue, position, salience and power.
position-column-misspelt = The header says { QUOTE($found) } where { QUOTE($name) } is expected. Rename the column.
position-column-twice = The header names the column { QUOTE($name) } twice. Keep one.
position-unused-column = The column { QUOTE($name) } is not used.
position-short-line = This line has { $found ->
    [one] { $found } field
   *[other] { $found } fields
} and { $needed } are expected: { $names }.
position-open-quote = A quotation mark opens here and is not closed on the same line. Close it, or double it if it is text.
position-no-name = The { $field } has no name. Write one.
position-missing = { $actor } has a position on { $issue } but no { $field }. Give a number; 0 means it uses no influence there.
position-not-a-number = The { $field } { QUOTE($text) } is not a number. Write it like 0.75.
position-negative = The { $field } of { $actor } on { $issue } is { $value }; it must be 0 or more.
position-salience-range = The salience of { $actor } on { $issue } is { $value }; it must be in 0 to 1, or in 0 to 100 for the whole file.
position-twice = { $actor } already has a position on { $issue } at line { NUMBER($first, useGrouping: 0) }. Keep one of the two lines.
position-off-scale = The position of { $actor } on { $issue } is { $value }, outside its scale, { $lower } to { $upper }. Correct it, or give the scale other ends by #M lines.
position-scale-taken = No scale is given for { $issue } and { $value } lies outside 0 to 100, so its positions, { $lower } to { $upper }, are taken as its scale.
position-flat-scale = The #M lines of { $issue } give one end only, { $lower }. Give the lowest and the highest position.
position-unknown-actor = No #A line declares the actor { QUOTE($name) }.
position-unknown-issue = No #P line declares the issue { QUOTE($name) }.
position-declared-twice = { QUOTE($name) } is already declared at line { NUMBER($first, useGrouping: 0) }. Keep one of the two lines.
position-unknown-mark = A line that starts with { QUOTE($mark) } is not known here; one of #A, #P, #M, #D, or #O and #/ for comments.
position-no-influence = Nobody has both salience and power on { $issue }, so no model can forecast it. Give them to someone, or leave the issue out.
position-no-position = Nobody has a position on { $issue }; it is left out.
