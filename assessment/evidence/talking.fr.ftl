# Pourquoi des échanges ne peuvent valoir plus de 1 : l’essentiel des messages ne dit rien.

talk-says-nothing = { $empty } messages sur { $messages } ne disent rien : des mots isolés ou des signes, des mots d’aucune langue, ou la même ligne répétée.
