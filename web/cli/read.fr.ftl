# Ce qu’imprime `plenipo read`.

read-row-language = Langue
read-row-intent = Intention
read-row-about = Noms
read-row-figures = Chiffres
read-row-give = Donne
read-row-ask = Demande
read-row-stance = Position
read-row-substance = Substance
read-nothing = néant
read-sure = { $intent } (sûr à { NUMBER($share, style: "percent") })
read-named = { $name } ({ $kind })
read-figure = { $unit ->
    [none] { NUMBER($value, maximumFractionDigits: 3) }
    [percent] { NUMBER($value, maximumFractionDigits: 3) } %
    [year] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } an
       *[other] { NUMBER($value, maximumFractionDigits: 3) } ans
    }
    [month] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } mois
       *[other] { NUMBER($value, maximumFractionDigits: 3) } mois
    }
    [week] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } semaine
       *[other] { NUMBER($value, maximumFractionDigits: 3) } semaines
    }
    [day] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } jour
       *[other] { NUMBER($value, maximumFractionDigits: 3) } jours
    }
    [hour] { $value ->
        [one] { NUMBER($value, maximumFractionDigits: 3) } heure
       *[other] { NUMBER($value, maximumFractionDigits: 3) } heures
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
        [one] { NUMBER($value, maximumFractionDigits: 3) } mégawatt
       *[other] { NUMBER($value, maximumFractionDigits: 3) } mégawatts
    }
   *[other] { NUMBER($value, maximumFractionDigits: 3) } { $unit }
}{ $option ->
    [none] { "" }
   *[other] { " " }({ $option })
}
read-stance = { $name } : { $attitude }
read-relies-on = invoqué
read-reports = rapporté
read-refutes = contesté
read-asks = objet d’une question
read-substance = { $words ->
    [one] { $words } mot plein
   *[other] { $words } mots pleins
}, { NUMBER($new, style: "percent") } de neuf, { NUMBER($copied, style: "percent") } de copié, { NUMBER($repeated, style: "percent") } de répété, { $readable ->
    [yes] lisible
   *[no] illisible
}
read-kind-issue = question
read-kind-option = option
read-kind-instrument = texte
read-kind-provision = article
read-kind-package = ensemble
read-kind-actor = acteur
read-kind-seat = personne
read-kind-gauge = indicateur
read-kind-inject = nouvelle
read-kind-act = acte
