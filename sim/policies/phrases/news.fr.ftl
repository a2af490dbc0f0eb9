# Ce que disent les délégations d’une nouvelle : réserve, préoccupation, rectification, réponse à un ultimatum.

talk-hold-judgement =
    .v0 = Nous avons vu l’information { QUOTE($title) }. Elle n’est pas confirmée. Une délégation la tient-elle d’une source vérifiable ?
    .v1 = Au sujet { OF(QUOTE($title)) } : ma délégation ne prend pas position avant vérification des faits et invite les autres à faire de même.
    .v2 = { QUOTE($title) } serait grave si c’était avéré. Nous l’ignorons. Nous demandons une vérification conjointe.
    .v3 = J’appelle à la prudence au sujet { OF(QUOTE($title)) }. À qui profite que nous y croyions aujourd’hui ?
    .v4 = Avant que quiconque n’agisse sur la foi { OF(QUOTE($title)) }, pouvons-nous entendre ce que les observateurs peuvent établir ?

talk-believe =
    .v0 = Nous avons lu { QUOTE($title) } et nous sommes choqués. Nous attendons une explication immédiate.
    .v1 = Après { QUOTE($title) }, ma délégation peut difficilement continuer comme si de rien n’était.
    .v2 = { QUOTE($title) } : c’est exactement ce que nous craignions. Quelqu’un à cette table devrait en répondre.

talk-concern =
    .v0 = Ma délégation suit { QUOTE($title) } avec préoccupation. C’est une raison d’avancer plus vite, non de quitter la table.
    .v1 = { QUOTE($title) } nous rappelle à quoi sert cette négociation. Nous proposons que le texte y réponde.
    .v2 = Au vu { OF(QUOTE($title)) }, nous appelons chacun à s’abstenir de toute mesure qui pourrait être mal interprétée.
    .v3 = Nous prenons acte { OF(QUOTE($title)) } et sommes en contact avec notre { $home }. Nous partagerons ce que nous pourrons.
    .v4 = { QUOTE($title) } nous concerne tous. Que chaque délégation dise ce qu’elle sait, et seulement cela.
    .v5 = En apprenant { QUOTE($title) }, notre première pensée va aux personnes touchées. La seconde, à ce que nous pouvons régler aujourd’hui.

talk-note =
    .v0 = Nous prenons note { OF(QUOTE($title)) }. Cela touche à ce que nous rédigeons, et mieux vaut en parler ici qu’ailleurs.
    .v1 = Les délégations auront vu { QUOTE($title) }. L’une d’elles en lit-elle autrement notre texte ?
    .v2 = { QUOTE($title) } mérite sa place dans nos débats. Nous en tiendrons compte dans notre prochaine proposition.
    .v3 = Une remarque sur { QUOTE($title) } : travaillons tous à partir des mêmes faits, et en voici un.
    .v4 = Ma délégation a lu { QUOTE($title) } avec attention et l’a transmis à ses experts.

talk-correction =
    .v0 = L’information antérieure est corrigée par { QUOTE($title) }. Nous demandons que plus personne ne s’appuie sur la première version.
    .v1 = { QUOTE($title) } clôt la question : ce qui avait été dit était inexact. Merci à ceux qui ont attendu avant de juger.
    .v2 = Pour le procès-verbal : { QUOTE($title) } rectifie ce qui avait circulé. Reprenons la discussion là où nous l’avions laissée.

talk-correction-own =
    .v0 = { QUOTE($title) } montre que nous avons parlé trop tôt. Je retire mes propos et vous prie de m’en excuser.
    .v1 = Nous nous sommes fondés sur une information { THAT(QUOTE($title)) } corrige à présent. C’était notre erreur, et je le dis devant la même assemblée.

talk-ultimatum =
    .v0 = Nous avons reçu { QUOTE($title) }. Nous n’agirons pas sous un délai fixé par d’autres et n’en fixerons pas en retour. Nous sommes prêts à nous réunir sur-le-champ.
    .v1 = { QUOTE($title) } n’est pas la manière de régler un différend. Notre réponse est ferme et brève : non à la méthode, oui à une réunion aujourd’hui.
    .v2 = À { QUOTE($title) }, nous répondons que nos engagements tiennent, que notre porte est ouverte, et que les menaces n’y changent rien.
    .v3 = Nous invitons les auteurs { OF(QUOTE($title)) } à se ménager une issue et offrons de les aider à la trouver.
