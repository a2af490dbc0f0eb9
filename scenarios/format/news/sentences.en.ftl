formula-out-of-reach = { QUOTE($found) } can never reach that value: it stays between { $low } and { $high }. The inject would never be released.
no-moment = This inject has neither “turn” nor “when”, so it would never be released. Add one.
two-moments = This inject has both “turn” and “when”. Keep one; a condition may say “turn >= 4 and ...”.
inject-late = This inject comes in turn { $turn }, but the exercise has { $turns }. Choose an earlier turn.
inject-late-minute = This inject comes in minute { $minute }, but a turn has { $minutes }. Choose an earlier minute.
minute-without-turn = “minute” only means something beside “turn”. Delete it; a condition may use the name “minute”.
correction-of-truth = { QUOTE($inject) } is marked true, so there is nothing to correct. Mark it false or unverified, or delete “corrects”.
correction-first = This would be released before { QUOTE($inject) }, which it corrects. Choose a later moment.
shock-needs-target = A shock moves either an “indicator” or the tension of a “pair”. Name one of the two.
