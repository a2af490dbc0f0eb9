# Pourquoi des échanges ne peuvent valoir plus de 1 : l’essentiel des messages ne dit rien.

talk-says-nothing = { $empty } messages sur { $messages } ne disent rien : des mots isolés ou des signes, des mots d’aucune langue, ou la même ligne répétée.
    .general = { $named ->
        [0] Aucun message sur { $messages } ne nomme
        [one] { $named } message sur { $messages } seulement nomme
       *[other] { $named } messages sur { $messages } seulement nomment
    } quoi que ce soit de ce cas : ni enjeu, ni chiffre, ni acteur, ni lieu.
