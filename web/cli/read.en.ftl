# What `plenipo read` prints.

read-row-language = Language
read-row-intent = Intent
read-row-about = Names
read-row-figures = Figures
read-row-give = Gives
read-row-ask = Asks
read-row-stance = Stance
read-row-substance = Substance
read-nothing = none
read-sure = { $intent } ({ NUMBER($share, style: "percent") } sure)
read-named = { $name } ({ $kind })
read-figure = { $unit ->
    [none] { NUMBER($value, maximumFractionDigits: 3) }
    [percent] { NUMBER($value, maximumFractionDigits: 3) }%
    [year] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } year
       *[other] { NUMBER($value, maximumFractionDigits: 3) } years
    }
    [month] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } month
       *[other] { NUMBER($value, maximumFractionDigits: 3) } months
    }
    [week] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } week
       *[other] { NUMBER($value, maximumFractionDigits: 3) } weeks
    }
    [day] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } day
       *[other] { NUMBER($value, maximumFractionDigits: 3) } days
    }
    [hour] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } hour
       *[other] { NUMBER($value, maximumFractionDigits: 3) } hours
    }
    [minute] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } minute
       *[other] { NUMBER($value, maximumFractionDigits: 3) } minutes
    }
    [euro] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } euro
       *[other] { NUMBER($value, maximumFractionDigits: 3) } euros
    }
    [dollar] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } dollar
       *[other] { NUMBER($value, maximumFractionDigits: 3) } dollars
    }
    [tonne] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } tonne
       *[other] { NUMBER($value, maximumFractionDigits: 3) } tonnes
    }
    [litre] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } litre
       *[other] { NUMBER($value, maximumFractionDigits: 3) } litres
    }
    [megawatt] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } megawatt
       *[other] { NUMBER($value, maximumFractionDigits: 3) } megawatts
    }
   *[other] { NUMBER($value, maximumFractionDigits: 3) } { $unit }
}{ $option ->
    [none] { "" }
   *[other] { " " }({ $option })
}
read-stance = { $name }: { $attitude }
read-relies-on = relied on
read-reports = reported
read-refutes = refuted
read-asks = asked about
read-substance = { $words ->
    [one] { $words } content word
   *[other] { $words } content words
}, { NUMBER($new, style: "percent") } new, { NUMBER($copied, style: "percent") } copied, { NUMBER($repeated, style: "percent") } repeated, { $readable ->
    [yes] readable
   *[no] not readable
}
read-kind-issue = issue
read-kind-option = option
read-kind-instrument = text
read-kind-provision = article
read-kind-package = package
read-kind-actor = actor
read-kind-seat = person
read-kind-gauge = indicator
read-kind-inject = news
read-kind-act = act
