# Pourquoi la chaîne d’un journal ne tient pas.

broken = événement { NUMBER($line, useGrouping: 0) } : { $why }
broken-after-the-end = il suit la ligne qui clôt le journal
broken-missing = manquant : cette ligne dit être l’événement { NUMBER($seq, useGrouping: 0) }
broken-order = pas à sa place : cette ligne dit être l’événement { NUMBER($seq, useGrouping: 0) }
broken-exercise = il appartient à un autre exercice
broken-chain = il ne fait pas suite à l’événement précédent
broken-altered = il a été modifié : son empreinte ne correspond pas à son contenu
broken-cut = manquant : le journal dit s’arrêter à l’événement { NUMBER($events, useGrouping: 0) }
broken-end = la ligne qui clôt le journal ne correspond pas aux événements qui la précèdent
broken-fields = la ligne n’a pas les champs d’un enregistrement
broken-json = la ligne n’est pas du JSON
broken-twice = une même valeur y est nommée deux fois
