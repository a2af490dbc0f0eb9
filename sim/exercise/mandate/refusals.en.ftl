# Why a command is refused, and what to do next.

refused-beyond-mandate = Your mandate does not cover { $what }. Ask { THE($home) }, change it, or go ahead ad referendum: { THE($home) } must approve before you sign.
refused-cannot-sign-beyond = Your mandate does not cover { $what }. You cannot sign until { THE($home) } has approved it.
refused-inside-mandate = Your mandate already covers this option. You need not ask.
refused-already-asked = You have already asked this; the answer { OF($home) } is on its way.
option-named = { QUOTE($option) } ({ $issue })
refused-price-unpaid = { CAP(THE($home)) } allowed { $what } at a price that this does not pay: { LIST($price, style: "or") }. Ask again, change it, or go ahead ad referendum.
