# Cases des tableaux de documents : les mots à choisir, les jours et les parts.

choice-low = faible
choice-medium = moyenne
choice-high = élevée

cell-day = jour { $day }
cell-date = { DAY($at) }
cell-time = { CLOCK($at) }
cell-share = { $share } %
