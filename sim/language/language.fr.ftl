# Français : son nom, les formes d’un nom dans une phrase, l’heure et la date.

language-name = Français

# Formes d’un nom : $bare, $article et ses lettres dans $form, $elides (yes ou no), $gender, $number.
articles = le la l’ les
name-the = { $form ->
    [none] { $bare }
    [l] l’{ $bare }
   *[other] { $article } { $bare }
}
name-of = { $form ->
    [none] { $elides ->
        [yes] d’{ $bare }
       *[no] de { $bare }
    }
    [le] du { $bare }
    [les] des { $bare }
   *[other] de { name-the }
}
name-to = { $form ->
    [le] au { $bare }
    [les] aux { $bare }
   *[other] à { name-the }
}
name-that = { $form ->
    [none] { $elides ->
        [yes] qu’{ $bare }
       *[no] que { $bare }
    }
   *[other] que { name-the }
}

# Ce avec quoi le verbe s’accorde : « les » met le nom au pluriel.
name-number = { $form ->
    [les] other
   *[other] { $number }
}

# Guillemets, et ceux qui sont à l’intérieur d’autres.
quote-outer = « { $text } »
quote-inner = “{ $text }”

# Formats de Babel ; seul le premier jour du mois est un ordinal.
day-of-the-month = { $day ->
    [1] 1er
   *[other] { $day }
}
pattern-clock = H' h 'mm
pattern-day = d MMMM y
pattern-short-day = d MMM
pattern-moment = d MMMM y, H' h 'mm

# Signes que précède ou que suit une espace insécable.
space-before = ; : ! ? » %
space-after = « º
