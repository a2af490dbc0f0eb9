# Why a command is refused, and what to do next.

refused-not-ended = The debrief opens when the exercise has ended. End it first.
refused-nothing-to-release = Choose what to release: stakes, reasons, or the truth of the news.
refused-no-such-moment = There is nothing to play on from there. Choose a moment between the start and the end.
