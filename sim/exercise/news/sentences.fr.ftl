# Les événements injectés.

inject-released = { inject-released.line } { $body }
    .line = { $form ->
    [cable] Dépêche
    [press] Presse
    [post] Publication
   *[call] Appel
}, { $source } ({ $reliability }) : { $title }.
inject-arranged = { $status ->
    [held] Retenu : { $title }.
    [skipped] Écarté : { $title }.
   *[armed] Réarmé : { $title }.
}
