# English: what it is called, how a name stands in a sentence, how times are written.

language-name = English

# Forms of a name: $bare, $article and its letters as $form, $elides (yes or no), $gender, $number.
articles = the
name-the = { $form ->
    [none] { $bare }
   *[other] { $article } { $bare }
}
name-of = of { name-the }
name-to = to { name-the }
name-that = that { name-the }
# What verbs agree with: a country of many islands is one.
name-number = { $number }

# Quotation marks, and those inside others.
quote-outer = “{ $text }”
quote-inner = ‘{ $text }’

# Babel patterns: 24 hours, and the day before the month, which is numbered as here.
day-of-the-month = { $day }
pattern-clock = HH:mm
pattern-day = d MMMM y
pattern-short-day = d MMM
pattern-moment = d MMMM y, HH:mm

# Signs that take a no-break space before or after them; none in English.
space-before = -
space-after = -
