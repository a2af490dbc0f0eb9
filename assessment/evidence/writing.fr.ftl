# Pourquoi un document ne peut valoir plus de 1 : l’essentiel n’y dit rien de propre à ce cas.

noise =
    .empty = Le document a été déposé vide.
    .thin = { $entries } entrées sur { $of } sont trop courtes pour dire quoi que ce soit : moins de quatre mots différents et aucun chiffre.
    .unreadable = { $entries } entrées sur { $of } ne sont pas des mots d’une langue, ou des mots sans phrase.
    .repeated = { $entries } entrées sur { $of } en répètent une autre.
    .copied = { $entries } entrées sur { $of } sont copiées de ce qui avait été montré au candidat.
    .general = Les { $of } entrées ne nomment presque rien de ce cas : ni enjeu, ni chiffre, ni lieu, ni article, ni acte, ni information reçue.
    .asking = { $entries } entrées sur { $of } ne font que demander, là où il fallait énoncer.

senseless =
    .same = Sur { $of } mots pleins, { $different } seulement sont différents ; les plus fréquents : { $words }.
    .moulded = { $again } messages sur { $of } sont une même phrase où d’autres mots ont été mis : « { $mould } ».
    .elsewhere = { $count } { $kind ->
        [messages] messages
       *[entries] entrées
    } sur { $of } contiennent des mots qui n’ont leur place dans aucuns pourparlers et ne figurent nulle part dans ce scénario : { $words }.
    .stock = { $stock } mots pleins sur { $of } pourraient figurer dans un texte sur n’importe quels pourparlers, et moins de la moitié sont des mots de ce cas : { $words }.
