# Who certifies, as documents say it.

certifier-none = Certifier not configured: this document certifies nothing.
certifier-unregistered = No registration in a national register is configured.
certifier-registered = { $title }: registered as { $code }, level { $level } of the national framework of qualifications and level { $eqf } of the European one; NSF: { $nsf }.
certifier-decision = Decision of the director general of France compétences of { DAY($at) }.
certifier-until = The registration holds until { DAY($at) }.

# What is wrong with the certifier’s settings.

certifier-empty = The file is empty. Say who certifies, or delete it.
certifier-day = This is no date. Write it as 2026-11-29.
certifier-until-before = The registration ends before it was decided. Correct one of the two dates.
certifier-feed-alone = Only a registered certification is reported to the Caisse des Dépôts. Give its registration, or delete “feed”.
certifier-missing = This text is missing in { QUOTE($language) }. Write it.
certifier-form-code = RNCP or RS and its number, like RNCP12345
certifier-form-site = an address like https://plenipo.school.example, without a slash at its end
certifier-form-eight = the eight characters that the Caisse des Dépôts gave, in quotes
certifier-form-contract = the contract’s number, at most 20 characters without a space, in quotes
