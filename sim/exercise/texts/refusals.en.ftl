# Why a command is refused, and what to do next.

refused-unknown-instrument = There is no such text in this exercise.
refused-not-open-yet = This text is on the table from turn { $turn } on.
refused-not-party = Your delegation is not a party to this text. You can advise in talks, but not table, vote or sign.
refused-unknown-option = That is not one of the options of this provision.
refused-no-choices = Choose at least one option for the package.
refused-same-package = This package is already on the table. Accept it, or change an option.
refused-unknown-package = This package is not on the table.
refused-package-withdrawn = This package has been withdrawn.
refused-not-your-package = Only the delegation that tabled a package can withdraw it.
refused-own-package = Your delegation tabled this package: it already stands for it.
refused-private-package = This package was tabled in private talks. Table it in the plenary first.
refused-already-adopted = This text has been adopted. It can be initialled and signed, not changed.
refused-not-adopted = This text has not been adopted yet.
refused-not-signatory = Your delegation does not sign this text.
refused-already-initialled = Your delegation has already initialled this text.
refused-not-initialled = Initial the text before signing it.
refused-already-signed = Your delegation has already signed this text.
refused-package-lapsed = This package has lapsed: its author has moved on to another. Table it yourself if you want it back.
refused-own-decision-open = Your own package on this text is being decided. Wait until the decision closes, or say that either will do.
