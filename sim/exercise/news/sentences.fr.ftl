# Les événements injectés.

inject-released = { inject-released.line } { $body }
    .line = { $medium }, { $source } ({ $reliability }) : { $title }.
authorship-known = Connu de votre seul camp : { THE($author) } { COUNT($author) ->
    [one] est
   *[other] sont
} à l’origine de ce que rapporte { QUOTE($title) }.
inject-arranged = { $status ->
    [held] Retenu : { $title }.
    [skipped] Écarté : { $title }.
   *[armed] Réarmé : { $title }.
}

# Les supports, d’après leur nom dans sim/exercise/core/media.py.
medium-cable = Dépêche
medium-press = Presse
medium-post = Publication
medium-call = Appel
