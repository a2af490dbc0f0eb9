duplicate-name = { QUOTE($found) } is already the name of another { $kind }, at line { NUMBER($first, useGrouping: 0) }. Choose another name.
due-needs-turn = Outside an inject a due document needs the “turn” in which it is asked for. Add it.
due-with-turn = Inside an inject a due document counts from the inject. Delete “turn”.
due-late = This document is asked for in turn { $turn }, but the exercise has { $turns }. Choose an earlier turn.
form-taken = { QUOTE($found) } is one of the forms that come along. Choose another name.
form-both = A field is a table or a choice, not both. Delete “columns” or “choices”.
form-no-columns = A table needs “columns”, by name. Add them.
form-no-choices = A choice needs “choices”, words to choose from by name. Add them.
form-other-shape = With columns a field is a table, with choices a choice: { QUOTE($found) } is neither. Delete “form”.
form-part-unknown = This form has no field or column called { QUOTE($found) }.
check-of-no-table = { QUOTE($found) } is no table, and this check looks at rows. Name a field with “columns”, or take another kind of check.
check-needs-columns = This check needs { $count ->
    [one] a column
   *[other] { $count } columns
} of the table. Name { $count ->
    [one] it
   *[other] them
} under “columns”.
check-needs-total = This check needs “total”: the field that holds the sum, or the whole.
check-other-cells = { QUOTE($found) } holds other cells than this check can compare.
