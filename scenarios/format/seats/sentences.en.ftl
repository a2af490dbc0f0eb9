same-code = { QUOTE($found) } is already the code of { QUOTE($other) }. Give each actor its own.
same-colour = { QUOTE($other) } already has this colour. Give each actor its own, so that nameplates can be told apart.
act-of-another-kind = An actor of the kind of { QUOTE($actor) } cannot do { QUOTE($found) }, so it will not be offered. Leave it out.
no-seat = The actor { QUOTE($actor) } is party to a text and has no seat: nobody can negotiate for it. Add one under “seats”.
odd-article = { QUOTE($found) } is no article of this language, so sentences could not put it before the name.
