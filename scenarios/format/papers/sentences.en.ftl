duplicate-name = { QUOTE($found) } is already the name of another { $kind }, at line { NUMBER($first, useGrouping: 0) }. Choose another name.
due-needs-turn = Outside an inject a due document needs the “turn” in which it is asked for. Add it.
due-with-turn = Inside an inject a due document counts from the inject. Delete “turn”.
due-late = This document is asked for in turn { $turn }, but the exercise has { $turns }. Choose an earlier turn.
