# Why the chain of a log does not hold.

broken = event { NUMBER($line, useGrouping: 0) }: { $why }
broken-after-the-end = it follows the line that closes the log
broken-missing = missing: this line says it is event { NUMBER($seq, useGrouping: 0) }
broken-order = out of order: this line says it is event { NUMBER($seq, useGrouping: 0) }
broken-exercise = it belongs to another exercise
broken-chain = it does not follow the event before it
broken-altered = it was altered: its hash does not match its content
broken-cut = missing: the log says that it ends with event { NUMBER($events, useGrouping: 0) }
broken-end = the line that closes the log does not fit the events before it
broken-fields = the line does not have the fields of a record
broken-json = the line is not JSON
broken-twice = it names a value twice
