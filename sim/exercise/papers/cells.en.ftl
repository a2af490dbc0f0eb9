# Cells of the tables of documents: the words that they choose from, days and shares.

choice-low = low
choice-medium = medium
choice-high = high

cell-day = day { $day }
cell-date = { DAY($at) }
cell-time = { CLOCK($at) }
cell-share = { $share }%
