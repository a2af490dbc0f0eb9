# Files for other programs: their names on pages, and why one does not leave.

leaving-refused = This file was not made
leaving-home = To the start
leaving-credentials = For other programs
leaving-credentials-hint = Signed by this site. A badge names its holder by a hash alone.
leaving-badge = Badge { $block }
leaving-record = Learner record (CLR)
leaving-dossier = Evaluation dossier, { $title }
leaving-dossier-block = Dossier
leaving-statements = xAPI
leaving-feed = Report to the Caisse des Dépôts
leaving-feed-hint = Certifications in full, as XML checked against the certifier’s schema; of those decided from this day on, or of all.
leaving-since = Decided from
leaving-make = Make the file
leaving-no-date = { QUOTE($value) } is no date. Choose one, or leave the field empty for all.
