# The outcome of an exercise beside a candidate’s block, apart from the marks.

outcome-apart-from-the-marks = Outcome, apart from the marks
outcome-never-part-of-a-level = No level, block or mark reads the outcome. Process and outcome stand side by side and are never added.
outcome-none-not-over = The exercise is not over: it has no outcome yet.
outcome-none-left = They sat in no delegation at the end, so that no outcome is theirs.
outcome-none-briefly = They sat in this delegation for less than half of the time: its outcome is not theirs alone to answer for, and is not compared.
outcome-none-nothing-at-stake = Their delegation has nothing at stake in a text: there is no outcome of its own to compare.
outcome-in-force = In force: { $texts }.
outcome-no-deal = No text in which they have a stake is in force.
outcome-good-no = A good no: among the offers of others still open at the end, none was worth more to them than no deal.
outcome-nothing-open = No offer of others was still open at the end that could have been taken instead.
outcome-left-lying = { $points ->
    [one] An offer of others still open at the end was worth { $points } point more to them than no deal.
   *[other] An offer of others still open at the end was worth { $points } points more to them than no deal.
}
outcome-result = Result
outcome-of-all = All delegations together
outcome-points-above = { $points ->
    [one] { $points } point above no deal
   *[other] { $points } points above no deal
}
outcome-points-below = { $points ->
    [one] { $points } point below no deal
   *[other] { $points } points below no deal
}
outcome-points-none = as much as no deal
outcome-among = { $num ->
    [one] { $num } play by minds in that seat
   *[other] { $num } plays by minds in that seat
}
outcome-less-same-more = { $less } came to less, { $same } to as much, { $more } to more
outcome-together = { $points }; { $less } plays came to less, { $same } to as much, { $more } to more
outcome-place = Place among them, 0 to 100
outcome-score = Standard deviations above their mean
outcome-value-interval = { $value } (95% interval: { $low } to { $high })
outcome-no-spread = all plays came to the same
outcome-drawn = Place { $place } of 100; interval from { $low } to { $high }
outcome-faced-all = Minds of one grade held each other delegation, and hold them in the plays.
outcome-faced-some = Minds of one grade held { $known }, and hold them in the plays; in the other delegations sat people, or hands changed, and minds of all three grades play them in turn.
outcome-faced-none = In the other delegations sat people or nobody, or hands changed: minds of all three grades play them in turn.
outcome-how-sure = The interval says how well the plays tell this place, and nothing of how another exercise would have ended: minds of one grade differ as much from play to play.
outcome-not-played-yet = { $num ->
    [one] This table has not been played by minds yet. It takes { $num } play to place the result.
   *[other] This table has not been played by minds yet. It takes { $num } plays to place the result.
}
outcome-played-so-far = { $done ->
    [one] { $done } of { $num } plays is done and kept.
   *[other] { $done } of { $num } plays are done and kept.
}
outcome-play-it = { $num ->
    [one] Have it played { $num } time
   *[other] Have it played { $num } times
}
outcome-play-the-rest = Go on playing
outcome-playing = Minds play this table: { $done } of { $num } plays.
outcome-see-how-far = See how far it is
outcome-stop-playing = Stop
outcome-too-many-wait = Too many tables wait to be played already. Try again in some minutes.
process-of-block = Process of { $block }
process-said = { $num ->
    [one] { $mean } of 4, over { $num } observed criterion, { $decided } decided by a person; without { $criteria }, which reads the result
   *[other] { $mean } of 4, the mean of { $num } observed criteria, { $decided } decided by a person; without { $criteria }, which reads the result
}
process-none = no criterion observed
