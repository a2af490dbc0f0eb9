# Why a command is refused, and what to do next.

refused-already-started = The exercise is already running.
refused-not-paused = The exercise is not paused.
refused-bad-minutes = Give a number of minutes from 1 to 120.
