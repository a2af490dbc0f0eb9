# What was altered in a dossier.

dossier-event = event { $seq }
dossier-event-missing = event { $seq }: it is cited and is not there
dossier-decision = decision on { $criterion }: { $field }
dossier-closing = closing of { $block }: { $field }
dossier-report = report on { $about }: { $field }
dossier-ledger = ledger { $name }: { $part }
dossier-entry = ledger { $name }: entry { $number }
dossier-log = the log’s chain: { $field }
dossier-truncated = truncated: the log’s head is missing ({ $found } of { $events } hashes)
dossier-part = { $part }
dossier-unreadable = it lacks parts that every dossier has
dossier-signature = the signature: it is not over this content
dossier-no-signature = the signature: there is none that any key made
dossier-another-key = the key: it was signed by { $found }, and not by { $wanted }
