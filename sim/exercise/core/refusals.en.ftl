# Why a command is refused, and what to do next.

refused-not-started = The exercise has not started. Read your brief; the instructor will open it.
refused-paused = The exercise is paused. What you wrote is kept; send it when time goes on.
refused-ended = The exercise is over. Everything stays readable here, but nothing can be added.
refused-control-only = Only the instructor can do this.
refused-no-power = Your seat cannot do this. In your delegation, { $who } can.
refused-no-power-none = Nobody in your delegation has the power to do this.
refused-empty = Write something first.
refused-too-long = This is too long: { $length } characters, { $limit } at most. Shorten it; nothing was lost.
refused-unknown-reference = What you refer to is not among the things you have seen. Choose it from the list.
refused-too-fast = You are sending faster than anyone can read. Wait { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}; nothing was lost.
refused-malformed = The server could not read this: { $what }. Reload the page; what you wrote is kept.
refused-not-yours = This is not available to you.
refused-state-moved = Others acted at the same moment. Look again and repeat if it still holds.
refused-practices-full = Too many practices are being played from here. Yours is kept; open this page again in a few minutes.
