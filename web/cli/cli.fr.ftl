# Ce que toute commande peut imprimer.

figure = { NUMBER($value, minimumFractionDigits: 4, maximumFractionDigits: 4) }
choice = { $issue } : { $option }
then = { " ; " }
between-figures = { " ; " }
count = { $count }
unreadable = { $file } : lecture impossible ({ $why })
