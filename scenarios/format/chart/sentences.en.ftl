off-the-map = This point lies beyond the map, which is { $across } across and { $down } down. Move it, or make the map larger.
long-on-the-map = A name on the map has at most { $most } letters; this one has { $found }. Shorten it.
