# Phrases de la carte, que le bureau montre d’emblée : elles viennent sans celles de ce qu’on ouvre.

map-happened = Ce qui s’y est passé
map-measured = Mesuré sur place
map-news-from = { $count ->
    [one] Une nouvelle
   *[other] { $count } nouvelles
}, la dernière : { $title }
map-news-key = Nouvelles de là-bas : appuyez sur le lieu pour lire la dernière.
map-of = Carte : { $title }
map-place = Lieu
place-camp = camp
place-capital = capitale
place-crossing = point de passage
place-dam = barrage
place-gauge = station de mesure
place-office = siège
place-port = port
place-post = poste
place-town = ville
place-village = village
place-works = ateliers
