# Sentences of the map, which a desk shows at once: they come without those of what one opens.

map-happened = What happened there
map-measured = Measured there
map-news-from = { $count ->
    [one] One item of news
   *[other] { $count } items of news
}, the latest: { $title }
map-news-key = News from there: press the place to read the latest.
map-of = Map: { $title }
map-place = Place
place-camp = camp
place-capital = capital
place-crossing = crossing
place-dam = dam
place-gauge = gauge
place-office = office
place-port = port
place-post = post
place-town = town
place-village = village
place-works = works
