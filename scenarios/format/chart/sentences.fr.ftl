off-the-map = Ce point tombe hors de la carte, large de { $across } et haute de { $down }. Déplacez-le, ou agrandissez la carte.
long-on-the-map = Un nom sur la carte a { $most } lettres au plus ; celui-ci en a { $found }. Abrégez-le.
