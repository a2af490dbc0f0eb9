same-code = { QUOTE($found) } est déjà le code de { QUOTE($other) }. Donnez à chaque acteur le sien.
same-colour = { QUOTE($other) } a déjà cette couleur. Donnez à chaque acteur la sienne, pour distinguer les chevalets.
act-of-another-kind = Un acteur du type { OF(QUOTE($actor)) } ne peut pas faire { QUOTE($found) } : cela ne lui sera pas proposé. Retirez-le.
no-seat = L’acteur { QUOTE($actor) } est partie à un texte sans avoir de siège : personne ne peut négocier pour lui. Ajoutez-en un sous « seats ».
odd-article = { QUOTE($found) } n’est pas un article de cette langue : les phrases ne sauraient le placer devant le nom.
