# Why a command is refused, and what to do next.

refused-already-started = The exercise is already running.
refused-not-paused = The exercise is not paused.
refused-bad-minutes = Give a number of minutes from 1 to 120.
refused-turn-over = That turn is over already. Look at the clock.
refused-ready-person = Only somebody who sits here can be ready; simulated actors always are.
refused-ready-forbidden = The instructor has turns end at their time. Use what is left of it.
