# Why a command is refused, and what to do next.

refused-unknown-obligation = No text in force lays down such an obligation. Choose one from the list.
refused-obligation-ended = This obligation has run its course: nothing more falls due.
refused-not-your-obligation = Your delegation does not owe this. Only the one that owes it decides whether to perform it.
refused-already-ordered = Your delegation has already given this instruction.
refused-not-owed-to-you = This is not owed to your delegation, so it cannot act on it. Speak to those to whom it is owed.
refused-already-disputed = A dispute on this obligation is already under way. Wait for its outcome.
refused-no-dispute-clause = This text settles no disputes: you can protest, or negotiate.
refused-no-breach-found = Monitoring has not found this obligation broken, so nothing may be suspended because of it.
refused-nothing-to-suspend = The text lets nothing be suspended because of this, or it already is.
