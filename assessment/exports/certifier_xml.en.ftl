# Why a report to the Caisse des Dépôts is not made.

feed-not-configured = The certifier’s settings give no registration, or no identifiers for the Caisse des Dépôts (“feed”). Add them.
feed-no-schema = The schema { QUOTE($file) } is not there. Put the XSD that the certifier was given beside its settings; without it no report leaves.
feed-bad-schema = The schema cannot be read: { $why }. Ask for the XSD again.
feed-nobody = No certification in full is waiting to be reported.
feed-not-full = { $id }: the certification is not complete; blocks alone are not reported.
feed-no-civil-status = { $id }: the civil status is missing. Enter it in the candidate’s record.
feed-not-in-force = { $id }: it was decided while { $code } was not registered. Correct the dates of the registration, or leave it out.
feed-twice = Two certifications bear the same id.
feed-too-long = { QUOTE($value) } is longer than the { $most } characters that { $name } may have. Shorten it in the candidate’s record.
feed-refused = The schema refuses line { $line }: { $why }
