# Credentials: what they say of a jury's decision, and why one is not made.

badge-result = Outcome
badge-evidence = Decision of the jury
badge-narrative = Validated by the jury in session { $session } on { DAY($at) }. SHA-256 of the record that shows it: { $hash }. The certifier keeps the record itself and shows it to the holder.
badge-narrative-entered = Validated by a jury held elsewhere, in session { $session } on { DAY($at) }, as the certifier entered it from the minutes. SHA-256 of the entry: { $hash }. The certifier keeps the record itself and shows it to the holder.
badge-not-validated = { $block } was not validated by a jury, so there is no badge of it.
clr-name = Learner record: { $title }
clr-criteria = Every common block and the option of the candidate’s own course, each validated by a jury; nothing makes up for a block.
clr-nothing = No block was validated by a jury, so there is no record to give.
