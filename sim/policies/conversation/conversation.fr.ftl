# Réponses à ce qu’une personne a dit : chaque message est composé de parties, qui se suivent dans cet ordre. $issue et $option sont
# ce qui a été dit (dans un échange, ce qui est donné), $issue3 et $option3 ce qui est demandé en retour, $issue2 et $option2 ce que
# l’orateur avance. Une partie dont la fin est le nom d’un style est dite par les délégations de ce style.

# --- reprendre ce qui a été dit

took-offer =
    .v0 = Vous offrez { THE($option) } sur { THE($issue) }.
    .v1 = Vous pourriez donc vous accommoder de ceci sur { THE($issue) } : { THE($option) }.
    .v2 = { CAP(THE($option)) } sur { THE($issue) } : j’ai pris note de votre offre.
    .v3 = J’entends de votre part { THE($option) } sur { THE($issue) }.
    .v4 = Sur { THE($issue) }, vous mettez donc sur la table { THE($option) }.
    .v5 = Vous iriez, si je vous comprends bien, jusqu’{ TO($option) } sur { THE($issue) }.
took-offer-on =
    .v0 = Vous parlez d’un pas sur { THE($issue) }.
    .v1 = Une ouverture sur { THE($issue) } nous intéresse toujours.
    .v2 = J’entends que vous pourriez bouger sur { THE($issue) }.
    .v3 = Vous offrez quelque chose sur { THE($issue) } ; je vous écoute.
    .v4 = Il y a donc de la marge sur { THE($issue) } de votre côté.
took-offer-plain =
    .v0 = Je le prends comme une offre.
    .v1 = Cela ressemble à une ouverture.
    .v2 = Vous offrez quelque chose ; je veux savoir au juste quoi.
    .v3 = Une offre mérite une réponse exacte : aidez-moi à la donner.
took-trade =
    .v0 = { CAP(THE($option)) } sur { THE($issue) } contre { THE($option3) } sur { THE($issue3) } : voilà un marché que je peux peser.
    .v1 = Vous donneriez { THE($option) } sur { THE($issue) } et voulez en retour { THE($option3) } sur { THE($issue3) }.
    .v2 = Je le redis pour ne pas me tromper : vous allez jusqu’{ TO($option) } sur { THE($issue) }, nous jusqu’{ TO($option3) } sur { THE($issue3) }.
    .v3 = Je comprends l’échange : { THE($option) } sur { THE($issue) } contre { THE($option3) } sur { THE($issue3) }.
    .v4 = Ainsi, { THE($option) } sur { THE($issue) }, cela ne va pas sans { THE($option3) } sur { THE($issue3) }.
    .v5 = L’un pour l’autre, donc : { THE($option) } sur { THE($issue) }, { THE($option3) } sur { THE($issue3) }.
took-trade-also-give =
    .v0 = Et vous donneriez en plus { THE($option4) } sur { THE($issue4) }.
    .v1 = S’y ajouterait de votre part { THE($option4) } sur { THE($issue4) } ; je le compte aussi.
    .v2 = Il y a là un troisième point : { THE($option4) } sur { THE($issue4) }, que vous donneriez.
took-trade-also-ask =
    .v0 = Et vous voulez en plus { THE($option4) } sur { THE($issue4) }.
    .v1 = S’y ajouterait de notre part { THE($option4) } sur { THE($issue4) } ; je le compte aussi.
    .v2 = Il y a là un troisième point : { THE($option4) } sur { THE($issue4) }, que vous nous demandez.
took-trade-on =
    .v0 = Vous faites tout dépendre { OF($issue) }, si je vous suis.
    .v1 = Il y a donc une condition, et elle porte sur { THE($issue) }.
    .v2 = Un échange qui tourne autour { OF($issue) } : je vois l’idée.
    .v3 = Vous liez une chose à une autre, avec { THE($issue) } au milieu.
took-trade-plain =
    .v0 = Vous posez une condition ; je veux la saisir exactement.
    .v1 = Donnant, donnant : la forme est bonne, les termes ne me sont pas encore clairs.
    .v2 = Je vois qu’il y a une condition dans ce que vous dites.
    .v3 = Un échange, donc.
took-demand =
    .v0 = Vous nous demandez { THE($option) } sur { THE($issue) }.
    .v1 = Vous voulez { THE($option) } sur { THE($issue) }, et une réponse nette.
    .v2 = { CAP(THE($option)) } sur { THE($issue) } : je comprends la demande.
    .v3 = Sur { THE($issue) }, vous attendez de nous { THE($option) }.
    .v4 = J’ai bien reçu votre demande sur { THE($issue) } : { THE($option) }.
    .v5 = C’est donc { THE($option) } qu’il vous faut sur { THE($issue) }.
took-demand-on =
    .v0 = Vous nous demandez quelque chose sur { THE($issue) }.
    .v1 = Je comprends que vous attendez un geste de nous sur { THE($issue) }.
    .v2 = Sur { THE($issue) }, vous voulez une réponse, et vous l’aurez.
    .v3 = Votre demande sur { THE($issue) } m’est bien parvenue.
    .v4 = C’est donc sur { THE($issue) } que vous voulez nous voir agir.
took-demand-plain =
    .v0 = Vous nous demandez beaucoup.
    .v1 = J’ai compris que vous voulez que l’on agisse.
    .v2 = C’est une exigence, et je l’entends comme telle.
    .v3 = Vous attendez de nous que nous agissions ; je l’entends.
took-refusal =
    .v0 = Vous écartez { THE($option) } sur { THE($issue) }.
    .v1 = { CAP(THE($option)) } sur { THE($issue) }, ce n’est donc pas possible pour vous ; mieux vaut un non clair qu’un oui vague.
    .v2 = Non { TO($option) } sur { THE($issue) } : c’est entendu.
    .v3 = Je note que vous ne pouvez pas aller jusqu’{ TO($option) } sur { THE($issue) }.
    .v4 = Sur { THE($issue) }, vous fermez la porte { TO($option) }.
took-refusal-on =
    .v0 = C’est donc non sur { THE($issue) }.
    .v1 = Vous ne pouvez pas nous suivre sur { THE($issue) } ; j’en prends note.
    .v2 = J’entends votre refus sur { THE($issue) }.
    .v3 = Sur { THE($issue) }, vous dites non, et vous le dites clairement.
    .v4 = Votre non sur { THE($issue) } est compris.
took-refusal-package =
    .v0 = Le paquet { $package } ne vous convient donc pas.
    .v1 = Vous dites non au paquet { $package } ; j’en prends note.
    .v2 = Le paquet { $package } n’est pas acceptable pour vous : c’est entendu.
    .v3 = J’entends votre non au paquet { $package }.
took-refusal-plain =
    .v0 = J’entends un non.
    .v1 = C’est un refus, et j’en prends note.
    .v2 = Vous ne pouvez donc pas accepter.
    .v3 = Un non, donc ; il est bon de le savoir.
took-acceptance =
    .v0 = Nous sommes donc d’accord pour { THE($option) } sur { THE($issue) }.
    .v1 = Vous acceptez { THE($option) } sur { THE($issue) } : je l’ai dans mes notes.
    .v2 = { CAP(THE($option)) } sur { THE($issue) }, donc ; voilà une bonne nouvelle.
    .v3 = Je note votre oui { TO($option) } sur { THE($issue) }.
    .v4 = Bien : { THE($option) } sur { THE($issue) }, vous en êtes d’accord.
took-acceptance-on =
    .v0 = Nous sommes donc du même avis sur { THE($issue) }.
    .v1 = Votre oui sur { THE($issue) } est noté.
    .v2 = J’en retiens que { THE($issue) } ne nous divise plus.
    .v3 = Bien, cela nous fait avancer sur { THE($issue) }.
took-acceptance-package =
    .v0 = Vous pouvez prendre le paquet { $package } : c’est noté.
    .v1 = Le paquet { $package } a donc votre oui.
    .v2 = Vous êtes donc pour le paquet { $package }.
    .v3 = J’entends que le paquet { $package } vous convient.
took-acceptance-plain =
    .v0 = Bien ; je prends cela pour un oui.
    .v1 = Nous sommes donc d’accord, et c’est heureux.
    .v2 = Je note votre accord.
    .v3 = Un oui est toujours bienvenu.
took-word =
    .v0 = Vous nous donnez votre parole : { THE($option) } sur { THE($issue) }.
    .v1 = J’écris comme vous l’avez dit : { THE($option) } sur { THE($issue) }.
    .v2 = Votre parole sur { THE($issue) }, c’est { THE($option) } ; nous compterons dessus.
    .v3 = Nous pouvons donc compter de votre part sur { THE($option) } pour { THE($issue) }.
    .v4 = { CAP(THE($option)) } sur { THE($issue) } : une parole donnée dans cette salle.
took-word-on =
    .v0 = Vous vous engagez sur { THE($issue) } ; je l’écris.
    .v1 = Votre parole sur { THE($issue) } compte pour nous.
    .v2 = Je prends votre promesse sur { THE($issue) } telle qu’elle est donnée.
    .v3 = Nous pouvons donc compter sur vous pour { THE($issue) }.
    .v4 = C’est un engagement sur { THE($issue) }, et nous nous en souviendrons.
took-word-plain =
    .v0 = Vous donnez votre parole, et je la prends.
    .v1 = J’ai écrit cela comme une promesse.
    .v2 = C’est un engagement ; nous nous en souviendrons, comme vous.
    .v3 = Une promesse faite dans cette salle a de la valeur pour nous.
took-warning-on =
    .v0 = Je prends au sérieux votre mise en garde sur { THE($issue) }.
    .v1 = Vous craignez pour { THE($issue) }, et non sans raison.
    .v2 = Ce que vous prévoyez sur { THE($issue) } nous inquiète aussi.
    .v3 = Votre mise en garde sur { THE($issue) } est entendue.
    .v4 = Vous dites où cela peut mener si rien ne change sur { THE($issue) }.
took-warning-plain =
    .v0 = Je prends au sérieux votre mise en garde.
    .v1 = Vous décrivez un danger que nous voyons aussi.
    .v2 = Ce serait mauvais pour vous comme pour nous.
    .v3 = J’entends l’inquiétude derrière vos mots.
    .v4 = Ce que vous prévoyez n’est dans l’intérêt de personne.
took-threat-on =
    .v0 = C’était une menace, et elle portait sur { THE($issue) }.
    .v1 = Vous cherchez à nous faire bouger sur { THE($issue) } par la pression.
    .v2 = J’ai entendu ce que vous nous feriez à propos { OF($issue) }.
    .v3 = Les menaces sur { THE($issue) } n’abrègent pas le chemin vers un texte.
    .v4 = Nous ne discutons pas { OF($issue) } sous la menace.
took-threat-plain =
    .v0 = J’ai entendu une menace, et j’en rendrai compte comme telle.
    .v1 = C’était une menace ; appelons-la par son nom.
    .v2 = Vous annoncez que vous nous nuiriez.
    .v3 = Nous ne négocions pas sous la menace.
    .v4 = On se souvient de tels mots plus longtemps qu’on ne les pense.
took-view =
    .v0 = Je vois comment { THE($issue) } se présente de votre côté.
    .v1 = Ce que vous dites à propos { OF($issue) } est utile à savoir.
    .v2 = J’ai bien écouté ce que vous dites sur { THE($issue) }.
    .v3 = Votre point de vue sur { THE($issue) } m’est clair.
    .v4 = Sur { THE($issue) }, je suis votre raisonnement, sinon en entier.
took-view-plain =
    .v0 = J’ai pris note de ce que vous dites.
    .v1 = Merci de le dire si ouvertement.
    .v2 = Voilà qui est bon à savoir.
    .v3 = Je vous entends.
    .v4 = Je peux suivre cela.
took-question =
    .v0 = Vous m’interrogez sur { THE($issue) }.
    .v1 = Sur { THE($issue) }, une question franche mérite une réponse.
    .v2 = Votre question sur { THE($issue) } est légitime.
    .v3 = Quant { TO($issue) } :
    .v4 = { CAP(THE($issue)) }, puisque vous le demandez.

# --- la réponse

yes-wish =
    .v0 = { CAP(THE($option)) }, c’est ce que nous demandons : ma réponse est oui.
    .v1 = Nous pouvons dire oui { TO($option) } sans hésiter.
    .v2 = C’est là que nous en sommes nous-mêmes sur { THE($issue) } : d’accord, dans le cadre d’un tout.
    .v3 = Sur ce point, nous pouvons vous rejoindre : { THE($option) }, cela nous convient.
    .v4 = Oui. Avec { THE($option) } sur { THE($issue) }, notre besoin est satisfait.
    .v5 = C’est ce que nous voulons aussi : oui.
    .v6 = Sur ce point, nous sommes du même avis.
    .v7 = Volontiers : c’est ce que nous demandons depuis le début.
yes-room =
    .v0 = Nous pouvons nous en accommoder : { THE($option) }.
    .v1 = { CAP(THE($option)) }, ce n’est pas notre premier choix, mais je peux le défendre chez nous.
    .v2 = Ma délégation peut accepter { THE($option) } sur { THE($issue) }.
    .v3 = Je peux dire oui { TO($option) } dans un texte qui se tient.
    .v4 = Cela reste dans ce que je peux accepter sur { THE($issue) } : c’est donc oui.
    .v5 = Nous pouvons nous en accommoder.
    .v6 = Ce n’est pas notre premier choix, mais je peux le défendre chez nous.
    .v7 = C’est dans ce que je peux accepter : oui.
yes-trade =
    .v0 = À ces conditions, ma réponse est oui.
    .v1 = Nous pouvons faire cet échange : { THE($option) } contre { THE($option3) }.
    .v2 = Pris ensemble, cela en vaut la peine pour nous. J’accepte l’échange.
    .v3 = D’accord, l’un pour l’autre : aucun ne tient sans le second.
    .v4 = Oui : { THE($option3) } sur { THE($issue3) }, pourvu que nous ayons en même temps { THE($option) }.
if-price =
    .v0 = Nous pourrions y aller si nous avions { THE($option2) } sur { THE($issue2) }.
    .v1 = Cela a un prix pour nous, et je le nomme : { THE($option2) } sur { THE($issue2) }.
    .v2 = Pas tel quel. Avec { THE($option2) } sur { THE($issue2) }, je pourrais dire oui.
    .v3 = Si vous veniez jusqu’{ TO($option2) } sur { THE($issue2) }, j’aurais quelque chose à rapporter chez nous.
    .v4 = Ajoutez { THE($option2) } sur { THE($issue2) }, et nous sommes proches.
    .v5 = Ce qui le rendrait possible, c’est { THE($option2) } sur { THE($issue2) }.
if-price-hard =
    .v0 = Cela se paie à part : { THE($option2) } sur { THE($issue2) }.
    .v1 = Apportez { THE($option2) } sur { THE($issue2) }, et nous parlerons.
    .v2 = Rien n’est gratuit ici. J’en veux { THE($option2) } sur { THE($issue2) }.
    .v3 = Je veux bien en reparler quand le texte dira { THE($option2) } sur { THE($issue2) }.
if-open =
    .v0 = C’est possible, mais pas pour rien.
    .v1 = Je ne l’exclus pas, au sein d’un équilibre.
    .v2 = Cela dépend du reste du paquet.
    .v3 = Je peux l’imaginer en bonne compagnie, et non tout seul.
    .v4 = Peut-être, si le reste convient.
no-red =
    .v0 = Je ne peux accepter { THE($option) } sur { THE($issue) } : mes instructions ne le permettent pas.
    .v1 = { CAP(THE($option)) } sur { THE($issue) }, cela dépasse mon mandat, et je vous tromperais en laissant la question ouverte.
    .v2 = Non. Mes instructions sur { THE($issue) } s’arrêtent bien avant { THE($option) }.
    .v3 = Je dois dire non { TO($option) } : je n’en ai pas le pouvoir.
    .v4 = { CAP(THE($option)) }, c’est une ligne que je ne puis franchir sur { THE($issue) }.
    .v5 = Je n’en ai pas le pouvoir.
    .v6 = Mes instructions ne vont pas si loin.
    .v7 = C’est une ligne que je ne puis franchir.
    .v8 = Je dois dire non : cela dépasse mon mandat.
no-red-hard =
    .v0 = { CAP(THE($option)) } ? Non. Ni aujourd’hui, ni à la fin.
    .v1 = Nous ne sommes pas venus ici signer { THE($option) } sur { THE($issue) }.
    .v2 = Personne chez nous ne me laisserait accepter { THE($option) } sur { THE($issue) }.
no-red-conciliatory =
    .v0 = Je voudrais vous aider, mais { THE($option) } sur { THE($issue) }, c’est plus que ce qui m’est permis.
    .v1 = Ne le prenez pas en mauvaise part : { THE($option) }, cela dépasse ce que je peux promettre sur { THE($issue) }.
no-red-anxious =
    .v0 = Avec { THE($option) } sur { THE($issue) }, nous resterions sans protection. Je ne peux pas.
    .v1 = { CAP(THE($option)) }, cela nous effraie, si je puis le dire : c’est non.
no-dear =
    .v0 = En l’état, { THE($option) } sur { THE($issue) }, cela nous coûte plus que cela ne nous rapporte.
    .v1 = J’en aurais peut-être le pouvoir, mais non la raison : { THE($option) }, c’est trop cher pour nous aujourd’hui.
    .v2 = À ce stade, nous ne pouvons pas aller jusqu’{ TO($option) } sur { THE($issue) }.
    .v3 = Avec { THE($option) }, il nous resterait trop peu à montrer.
    .v4 = En l’état, cela nous coûte plus que cela ne nous rapporte.
    .v5 = C’est trop cher pour nous aujourd’hui.
    .v6 = À ce stade, nous ne pouvons pas aller jusque-là.
no-trade =
    .v0 = Pris ensemble, cela nous laisserait plus mal lotis qu’avant.
    .v1 = J’ai fait le compte, et il n’y est pas : { THE($option3) } contre { THE($option) }, nous y perdons.
    .v2 = L’échange n’est pas égal : ce que vous voulez sur { THE($issue3) } vaut plus pour nous que ce que vous donnez.
    .v3 = À ce prix, je ne peux pas échanger { THE($option3) } contre { THE($option) }.
no-red-there =
    .v0 = Je ne peux vous donner { THE($option3) } sur { THE($issue3) } : mes instructions l’excluent, quoi qu’il y ait en face.
    .v1 = { CAP(THE($option3)) } sur { THE($issue3) }, ce n’est pas à moi d’en faire commerce : cela dépasse mon mandat.
    .v2 = Ce que vous voulez sur { THE($issue3) } franchit une ligne : { THE($option3) }, c’est plus que je ne peux accepter.
    .v3 = La forme me plaît et je dois refuser les termes : je n’ai pas pouvoir d’accepter { THE($option3) }.
no-issue =
    .v0 = Sur { THE($issue) }, j’ai peu à donner.
    .v1 = Je ne peux rien vous promettre sur { THE($issue) } en l’état.
    .v2 = Sur { THE($issue) }, nous nous en tenons à ce que nous avons dit.
    .v3 = Nous ne sommes pas prêts à bouger sur { THE($issue) }.
    .v4 = Là-dessus, j’ai peu à donner.
    .v5 = Nous ne sommes pas prêts à bouger sur ce point.
more-needed =
    .v0 = C’est un pas, et il ne nous atteint pas encore : il nous faut { THE($option2) } sur { THE($issue2) }.
    .v1 = Cela reste en deçà de notre besoin, qui est { THE($option2) }.
    .v2 = Il faudrait que je voie { THE($option2) } sur { THE($issue2) } pour dire la question réglée.
    .v3 = Nous nous rapprochons, mais voici ce qui emporte tout pour nous : { THE($option2) }.
    .v4 = Pour nous, { THE($issue2) } commence à être utile avec { THE($option2) }.
settled-so =
    .v0 = C’est déjà convenu : { THE($option) } sur { THE($issue) }.
    .v1 = Inutile d’en discuter : { THE($issue) }, c’est réglé, avec { THE($option) }.
    .v2 = Le texte convenu dit déjà { THE($option) } sur { THE($issue) }.
    .v3 = C’est déjà convenu.
    .v4 = Inutile d’en discuter : c’est dans le texte.
settled-otherwise =
    .v0 = Mais nous avons réglé { THE($issue) }, avec { THE($option2) }, et je ne rouvrirais pas ce point.
    .v1 = Nous avons clos { THE($issue) } avec { THE($option2) } ; n’y revenons pas.
    .v2 = Le texte convenu dit { THE($option2) } sur { THE($issue) }.
    .v3 = Mais c’est réglé, avec { THE($option2) }.
    .v4 = Nous avons clos ce point avec { THE($option2) } ; n’y revenons pas.
not-ours =
    .v0 = C’est aux parties à ce texte de décider { OF($issue) }, et nous n’en sommes pas.
    .v1 = Nous n’avons pas de voix sur { THE($issue) } ; adressez-vous { TO($actor) }.
    .v2 = Sur { THE($issue) }, la parole est à d’autres : voyez { THE($actor) }.
    .v3 = Ce n’est pas notre texte. Sur { THE($issue) }, tournez-vous vers { THE($actor) }.
    .v4 = C’est aux parties d’en décider, et nous n’en sommes pas.
    .v5 = Il faut vous adresser { TO($actor) }.
    .v6 = Ce n’est pas notre texte ; voyez plutôt { THE($actor) }.
pass-on =
    .v0 = Voulez-vous que je le soumette { TO($actor) } ?
    .v1 = Je peux le porter { TO($actor) }, si vous le souhaitez.
    .v2 = Si cela peut aider, je dirai { TO($actor) } ce que vous m’avez dit.
    .v3 = Dites-le, et j’en parlerai { TO($actor) }.
easy =
    .v0 = Notre difficulté n’est pas { THE($issue) } : nous pouvons y être souples.
    .v1 = Sur { THE($issue) }, peu nous importe, dans un sens ou dans l’autre.
    .v2 = Sur { THE($issue) }, nous pouvons vous obliger, si vous nous obligez ailleurs.
    .v3 = { CAP(THE($issue)) } pèse peu pour nous ; servez-vous-en pour trouver un équilibre.
    .v4 = Notre difficulté n’est pas là.
    .v5 = Cela pèse peu pour nous ; servez-vous-en pour trouver un équilibre.
    .v6 = Là-dessus, nous pouvons être souples.
need =
    .v0 = Ce qu’il nous faut sur { THE($issue2) }, c’est { THE($option2) }.
    .v1 = Sur { THE($issue2) }, je veux rentrer avec { THE($option2) }.
    .v2 = Pour nous, tout revient à ceci : { THE($option2) } sur { THE($issue2) }.
    .v3 = Si je ne pouvais avoir qu’une chose, ce serait { THE($option2) } sur { THE($issue2) }.
    .v4 = { CAP(THE($issue2)) }, voilà ce qui compte le plus pour nous, et avec { THE($option2) } nous serions satisfaits.
    .v5 = Nous pourrions défendre un texte qui dit { THE($option2) } sur { THE($issue2) }.
need-hard =
    .v0 = { CAP(THE($option2)) } sur { THE($issue2) }. Vous le saviez.
    .v1 = Nous voulons { THE($option2) } sur { THE($issue2) }, et nous pouvons attendre.
    .v2 = Commencez par { THE($option2) } sur { THE($issue2) }, et j’écouterai le reste.
need-guarded =
    .v0 = Je négocierais mal si je vous donnais l’ordre de nos soucis ; mais { THE($issue2) } est parmi les premiers.
    .v1 = Vous comprendrez que je n’ouvre pas tout mon dossier. { CAP(THE($issue2)) } y figure en bonne place.
    .v2 = Regardez d’abord { THE($issue2) }, si vous voulez nous plaire. Combien, vous le saurez en offrant.
    .v3 = Je peux dire ceci : sans réponse sur { THE($issue2) }, il n’y aura pas de texte.
need-none =
    .v0 = Nous n’avons rien à réclamer ici. Ce qui nous importe, c’est que ceux qui signent puissent tenir ce qu’ils signent.
    .v1 = Nous ne demandons rien pour nous ; nous voulons un texte que l’on puisse appliquer.
    .v2 = Nous sommes là pour aider les autres à s’entendre. Dites-nous ce qui fait obstacle.
view-wish =
    .v0 = Nous sommes nous-mêmes pour { THE($option2) } sur { THE($issue) }.
    .v1 = Notre propre position est { THE($option2) }.
    .v2 = De notre côté de la table, c’est { THE($option2) } qu’il faut sur { THE($issue) }.
    .v3 = Nous voyons la chose autrement : { THE($option2) }.
    .v4 = Pour notre part, ce serait { THE($option2) }.
word-good =
    .v0 = Cela nous aide beaucoup.
    .v1 = Tenez-la, et vous trouverez en nous de meilleurs voisins.
    .v2 = J’en rendrai compte ce soir, dans ces mots.
    .v3 = Nous ne demandons sur ce point rien d’autre que de la voir tenue.
word-short =
    .v0 = C’est moins que ce qu’il nous faut, à savoir { THE($option2) } ; mais une parole tenue est un début.
    .v1 = J’aurais préféré entendre { THE($option2) }. Nous vous rappellerons pourtant ce que vous avez dit.
    .v2 = Que ce soit aussi dans le texte, et revoyons ensemble { THE($option2) }.
    .v3 = Nous la prenons pour ce qu’elle est. Notre besoin reste { THE($option2) }.
word-plain =
    .v0 = Mise dans un article, elle vaudrait davantage encore.
    .v1 = Nous en jugerons par la suite.
    .v2 = Ce qui est tenu ici rend le reste plus facile.
    .v3 = D’autres regarderont, comme nous, comment elle est tenue.
threat-answer =
    .v0 = Retirez ces mots, et nous pourrons reprendre où nous en étions.
    .v1 = Cela ne change rien à notre position, et quelque chose à notre opinion de vous.
    .v2 = Si vous avez un intérêt en jeu, nommez-le ; c’est à lui que nous répondrons.
    .v3 = On peut nous convaincre. On ne peut pas nous faire signer par peur un texte indéfendable chez nous.
    .v4 = Je ne répondrai pas sur le même ton. Je demande ce qu’il vous faut, et pourquoi vous croyez devoir en passer par là.
threat-answer-hard =
    .v0 = Vous verrez que nous avons des moyens, nous aussi.
    .v1 = Faites-le, et expliquez chez vous ce que cela vous a rapporté.
    .v2 = J’ai entendu les menaces de plus grandes délégations que la vôtre.
threat-answer-anxious =
    .v0 = Sachez que les gens ont déjà peur chez nous. Cela ne les aide pas à céder ; cela les en empêche.
    .v1 = Nous sommes petits, et nous avons de la mémoire. Dites-moi que vous ne le pensiez pas.
threat-answer-conciliatory =
    .v0 = Je préfère croire que c’était dit dans la chaleur du moment. Recommençons.
    .v1 = Il y a une meilleure façon de dire que cela vous importe, et je l’écouterais.
threat-again =
    .v0 = C’est la seconde fois que vous nous menacez, sans plus d’effet.
    .v1 = Vous nous avez déjà menacés. Nous sommes encore là, et notre position aussi.
warning-answer =
    .v0 = Raison de plus pour régler cela ici.
    .v1 = Alors écrivons quelque chose qui l’empêche. Que mettriez-vous dans le texte ?
    .v2 = Nous aimons mieux agir avant que d’expliquer après.
    .v3 = Dites-moi ce qu’il vous faudrait de nous pour l’éviter.
    .v4 = Je dirai chez nous ce que vous m’avez dit.
    .v5 = Alors ni vous ni nous ne devons laisser les choses en venir là.
apology-answer =
    .v0 = Merci. De notre côté, c’est oublié.
    .v1 = J’accepte vos excuses ; poursuivons.
    .v2 = C’était bien dit. Sous pression, tout le monde se trompe.
    .v3 = Il est bon que vous le disiez, et je le dirai aux miens.
    .v4 = Rien n’est arrivé qui ne puisse se réparer ici.
    .v5 = Il en coûte de le dire, et nous le savons. Merci.
apology-answer-hard =
    .v0 = C’est noté. Nous verrons si cela dure.
    .v1 = Soit. Pour ma part, l’affaire est close.
    .v2 = J’en prends acte.
apology-on =
    .v0 = Ce qui s’est passé sur { THE($issue) } ne doit pas rester entre nous.
    .v1 = Sur { THE($issue) }, nous pouvons repartir de zéro.
thanks-answer =
    .v0 = Je vous en prie.
    .v1 = Avec plaisir.
    .v2 = C’était bien peu de chose.
    .v3 = C’est moi qui vous remercie.
    .v4 = De rien ; cela nous sert à tous les deux.
    .v5 = Je suis là pour cela.
thanks-on =
    .v0 = Si cela aide sur { THE($issue) }, tant mieux.
    .v1 = { CAP(THE($issue)) } est encore devant nous, et j’espère que nous y ferons de même.
greeting-answer =
    .v0 = Bonjour, { $seat }. Il est bon que nous puissions parler.
    .v1 = Bienvenue, { $seat }. Par où voulez-vous commencer ?
    .v2 = Quel plaisir de vous voir, { $seat }. Ma délégation est prête quand vous le serez.
    .v3 = Bonjour à vous aussi, { $seat }.
    .v4 = { $seat }, enfin. Employons bien le temps qui nous est donné.
    .v5 = Bonjour, { $seat }. J’ai devant moi les papiers de votre côté.
greeting-answer-hard =
    .v0 = Bonjour, { $seat }. Venons-en au fait.
    .v1 = { $seat }. Je vous écoute.
    .v2 = Bonjour. Nous avons peu de temps, { $seat }.
greeting-on =
    .v0 = J’espère que nous avancerons sur { THE($issue2) }.
    .v1 = Commencerons-nous par { THE($issue2) } ?
    .v2 = Il faudra parler, entre autres, { OF($issue2) }.
    .v3 = Mon dossier commence par { THE($issue2) } ; le vôtre commence peut-être ailleurs.
procedure-chair =
    .v0 = C’est noté. Sauf objection, nous ferons ainsi.
    .v1 = La présidence s’en saisit. Voyons si quelqu’un s’y oppose.
    .v2 = D’accord, du côté de la présidence ; je demande à chacun d’être bref.
    .v3 = Merci, c’est une motion d’ordre que j’accepte.
    .v4 = Je soumettrai cela à la réunion.
procedure-answer =
    .v0 = Nous n’avons pas d’objection à procéder ainsi.
    .v1 = C’est l’affaire de la présidence ; ma délégation peut suivre.
    .v2 = Cela nous va. Plus la procédure est courte, plus le fond a de place.
    .v3 = Comme il vous plaira ; sur la procédure, nous nous en remettons à vous.
    .v4 = Nous en sommes d’accord, si tout le monde est traité de même.
    .v5 = Ma délégation peut vous suivre sur ce point.
procedure-answer-hard =
    .v0 = Ma délégation n’est pas venue pour la procédure, mais soit.
    .v1 = S’il le faut. Cela ne change rien à ce qui est en cause.
    .v2 = Nous n’allons pas nous quereller sur la procédure.
procedure-on =
    .v0 = Pour ma part, { THE($issue) } peut venir en premier.
    .v1 = Prenons { THE($issue) } quand ce sera son tour.
unclear =
    .v0 = Je crains de ne pas vous avoir compris. Pourriez-vous le dire autrement ?
    .v1 = Je n’ai pas saisi ce que vous voulez dire ; redites-le, je vous prie, en d’autres mots.
    .v2 = Pardonnez-moi, ce n’était pas clair pour moi. Quelle réponse attendez-vous de nous ?
    .v3 = Je n’ai pas suivi. Est-ce une question, ou quelque chose que vous offrez ?
    .v4 = Cela m’a échappé. Pourriez-vous le dire en une phrase simple ?
    .v5 = Je doute d’avoir compris. De quoi s’agit-il ?
unclear-hard =
    .v0 = Je ne comprends pas, et je ne devine pas.
    .v1 = Dites-le clairement, ou ne le dites pas.
    .v2 = Ce n’était pas une phrase à laquelle je puisse répondre.
unclear-on =
    .v0 = Il s’agissait { OF($issue) }, je crois ; pour le reste, je n’ai pas suivi.
    .v1 = J’ai entendu parler { OF($issue) } et guère plus. Que voulez-vous à ce sujet ?
    .v2 = Quelque chose sur { THE($issue) }, mais quoi ? Redites-le, je vous prie.
again =
    .v0 = Nous en avons parlé { $count } fois déjà ; ma réponse ne change pas.
    .v1 = Vous m’avez dit cela { $count } fois, et je ne peux que vous renvoyer à ma réponse.
    .v2 = Je n’ai rien de neuf à vous dire là-dessus, après { $count } échanges.

# --- pourquoi

since-most =
    .v0 = Nulle part nous n’avons moins de marge que sur { THE($issue) }.
    .v1 = C’est sur { THE($issue) } que l’on nous jugera chez nous.
    .v2 = De tous les points à l’ordre du jour, { THE($issue) } pèse le plus pour nous.
    .v3 = Nous avons plus à perdre sur { THE($issue) } que partout ailleurs.
    .v4 = Nulle part nous n’avons moins de marge.
    .v5 = C’est là-dessus que l’on nous jugera chez nous.
    .v6 = C’est là que nous avons le plus à perdre.
since-weighs =
    .v0 = Pour nous, { THE($issue) } n’est pas une petite affaire.
    .v1 = Il nous faudrait expliquer { THE($issue) } chez nous, et nous ne le pourrions pas.
    .v2 = Sur { THE($issue) }, nous serions seuls à payer.
    .v3 = Nos gens sentiraient { THE($issue) } directement.
    .v4 = Il nous faudrait l’expliquer chez nous, et nous ne le pourrions pas.
    .v5 = Nous serions seuls à payer.
    .v6 = Ce n’est pas une petite affaire pour nous.
since-home =
    .v0 = Chez nous, cela coûterait d’abord à ceux-ci : { $bloc }.
    .v1 = Il en est qui ne le pardonneraient pas : { $bloc }.
    .v2 = Je dois penser à ceux qui en décident chez nous : { $bloc }.
since-elsewhere =
    .v0 = Ce que vous donnez sur { THE($issue) } ne nous aide pas là où cela fait mal.
    .v1 = Notre difficulté n’est pas { THE($issue) } ; c’est { THE($issue2) }.
    .v2 = Quoi qu’il arrive sur { THE($issue) }, pour nous tout se décide sur { THE($issue2) }.
since-gain =
    .v0 = Cela répond à un vrai besoin de notre part.
    .v1 = Voilà un texte que je peux rapporter chez nous.
    .v2 = Sur ce point, cela nous donne ce que nous étions venus chercher.

# --- et ensuite

next-return =
    .v0 = Que voudriez-vous en échange ?
    .v1 = Qu’attendez-vous de nous en retour ?
    .v2 = Et que devrions-nous mettre à côté ?
next-instead =
    .v0 = De quoi pourriez-vous vous accommoder sur { THE($issue) } ?
    .v1 = Où vous arrêteriez-vous sur { THE($issue) }, si ce n’est là ?
    .v2 = Dites-moi ce que vous pourriez signer sur { THE($issue) }.
    .v3 = Qu’est-ce qui vous arrête tant sur { THE($issue) } ?
    .v4 = De quoi pourriez-vous vous accommoder ?
    .v5 = Où vous arrêteriez-vous, si ce n’est là ?
    .v6 = Qu’est-ce qui vous arrête tant ?
    .v7 = Dites-moi ce que vous pourriez signer.
next-instead-plain =
    .v0 = Que pourriez-vous accepter à la place ?
    .v1 = Que vous faudrait-il pour dire oui ?
    .v2 = Dites-moi ce qui fait obstacle.
    .v3 = Quel est le point que vous ne pouvez accepter ?
next-figure =
    .v0 = Que voulez-vous dire exactement sur { THE($issue) } ?
    .v1 = Jusqu’où, sur { THE($issue) } ? Il me faut un chiffre, ou un texte.
    .v2 = Dites-le dans les mots de l’article, et je pourrai répondre par oui ou par non.
    .v3 = Dites laquelle des options vous visez sur { THE($issue) }.
    .v4 = Jusqu’où ? Il me faut un chiffre, ou un texte.
    .v5 = Dites laquelle des options vous visez.
    .v6 = Pourriez-vous être plus précis ?
next-figure-plain =
    .v0 = Sur quel point, et jusqu’où ?
    .v1 = De quel article parlez-vous ?
    .v2 = Que donneriez-vous exactement, et que voulez-vous ?
    .v3 = Mettez-le dans un paquet, et je pourrai répondre ligne par ligne.
next-seek =
    .v0 = Ce qui nous aiderait, c’est { THE($option2) } sur { THE($issue2) }.
    .v1 = Parlez-nous { OF($option2) } sur { THE($issue2) }, et le reste devient plus facile.
    .v2 = Il y a une voie : { THE($option2) } sur { THE($issue2) }.
    .v3 = Nous payerions pour avoir { THE($option2) } sur { THE($issue2) }.
next-table =
    .v0 = Je le mettrai dans un paquet, pour que chacun le voie.
    .v1 = Laissez-moi l’écrire et le déposer.
    .v2 = Vous le trouverez dans notre prochain texte.
next-so =
    .v0 = Qu’en tirez-vous pour le texte ?
    .v1 = Où cela nous mène-t-il ?
    .v2 = Qu’en concluez-vous ?
    .v3 = Et que voudriez-vous que nous en fassions ?
    .v4 = Poursuivez, je vous en prie.
next-you-table =
    .v0 = Déposez-le, et vous aurez notre réponse par écrit.
    .v1 = Si vous le mettez dans un paquet, nous le regarderons aussitôt.
    .v2 = J’aimerais le voir dans un paquet.
next-yours =
    .v0 = Et vous, qu’est-ce qui compte le plus pour vous ?
    .v1 = À vous : où ne pouvez-vous pas céder ?
    .v2 = J’ai répondu ; puis-je vous poser la même question ?
    .v3 = Que vous faut-il, si je puis demander à mon tour ?
recall-told =
    .v0 = Vous nous aviez dit pouvoir accepter { THE($option4) } sur { THE($issue4) } ; je ne l’ai pas oublié.
    .v1 = Au tour { $turn }, vous parliez { OF($option4) } sur { THE($issue4) }. Cela tient-il toujours ?
    .v2 = J’ai encore { THE($option4) } sur { THE($issue4) } dans mes notes, d’après ce que vous nous disiez.
recall-asked =
    .v0 = Vous m’avez déjà posé la question, au tour { $turn }.
    .v1 = Nous en avons déjà parlé.
    .v2 = Comme je vous le disais :
recall-broken =
    .v0 = Vous nous aviez donné votre parole sur { THE($issue4) } : { THE($option4) }. Le paquet { $package } dit autre chose.
    .v1 = Le paquet { $package } n’est pas ce que vous nous aviez promis sur { THE($issue4) }, à savoir { THE($option4) }.
    .v2 = Que vaut votre parole ? Vous promettiez { THE($option4) } sur { THE($issue4) }, et vous avez déposé le paquet { $package }.
    .v3 = Je dois vous rappeler { THE($option4) } sur { THE($issue4) }, que vous aviez promis et que le paquet { $package } ne respecte pas.

# --- des faits

fact-gauge =
    .v0 = { CAP(THE($gauge)) } : { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit } à cette heure.
    .v1 = Le dernier chiffre sous { QUOTE($gauge) } est { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
    .v2 = { CAP(THE($gauge)) } : { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit } aujourd’hui.
    .v3 = D’après le dernier relevé ({ THE($gauge) }), nous en sommes à { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
fact-gauge-was =
    .v0 = C’était { $value2 }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit } quand nous avons commencé.
    .v1 = À l’ouverture, c’était { $value2 }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
    .v2 = Le premier jour, on comptait { $value2 }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
fact-option =
    .v0 = Dans l’article, { THE($option) }, cela s’écrit ainsi : { QUOTE($words) }.
    .v1 = { CAP(THE($option)) }, cela veut dire, mot pour mot : { QUOTE($words) }.
    .v2 = Le texte, pour { THE($option) }, se lit { QUOTE($words) }.
    .v3 = On lirait { QUOTE($words) } si l’on retient { THE($option) }.
fact-options =
    .v0 = Sur { THE($issue) }, le texte laisse ouvert : { $options }.
    .v1 = Ce que l’on peut choisir sur { THE($issue) }, le voici : { $options }.
    .v2 = Voici les options sur { THE($issue) } : { $options }.
    .v3 = Le projet propose, sur { THE($issue) } : { $options }.
    .v4 = Il y a un choix à faire : { $options }.
fact-stands =
    .v0 = Du côté { OF($actor) }, c’est { THE($option2) }.
    .v1 = La dernière position que nous ayons { OF($actor) } est { THE($option2) }.
    .v2 = Pour { THE($actor) }, la dernière position est { THE($option2) }.
fact-nobody-stands =
    .v0 = Personne n’a encore pris position en public là-dessus.
    .v1 = Aucune délégation n’a montré son jeu sur ce point.
    .v2 = Je n’y connais pas de position publique.
fact-ours =
    .v0 = Nous-mêmes sommes pour { THE($option2) } sur { THE($issue) }.
    .v1 = Pour notre part, nous demandons { THE($option2) } sur { THE($issue) }.
    .v2 = Notre propre réponse sur { THE($issue) } est { THE($option2) }.
    .v3 = Si vous voulez savoir où nous en sommes sur { THE($issue) } : { THE($option2) }.
fact-article =
    .v0 = L’article { $article } dit : { QUOTE($words) }
    .v1 = Les mots de l’article { $article } sont ceux-ci : { QUOTE($words) }
    .v2 = Je vous lis l’article { $article } : { QUOTE($words) }
fact-package =
    .v0 = Le paquet { $package } vient { OF($actor) } ; { $count ->
        [0] personne ne l’a accepté jusqu’ici
        [one] une délégation l’accepte
       *[other] { $count } délégations l’acceptent
    }.
    .v1 = Le paquet { $package } a été déposé par { THE($actor) }, et { $count ->
        [0] personne n’est encore pour
        [one] une délégation est pour
       *[other] { $count } délégations sont pour
    }.
fact-package-good =
    .v0 = Pour nous, c’est un texte sur lequel on peut bâtir.
    .v1 = Nous pourrions partir de là.
fact-package-bad =
    .v0 = Nous n’y trouvons pas ce qu’il nous faut sur { THE($issue2) } : { THE($option2) }.
    .v1 = Il ne nous sert pas : sur { THE($issue2) }, il nous faut { THE($option2) }.
    .v2 = Ce qui nous gêne, c’est { THE($issue2) } ; avec { THE($option2) }, tout changerait.
fact-news =
    .v0 = Ce que nous en savons, le voici : { $title }. La source est cotée { $reliability }.
    .v1 = Le rapport dit : { $title }. Il est coté { $reliability } ; jugez-en vous-même.
    .v2 = Nous avons le même rapport que vous : { $title }. Sa cote est { $reliability }.
author-known =
    .v0 = L’auteur en est connu, et ne s’en cache pas : { THE($actor) }.
    .v1 = On sait de qui cela vient : { THE($actor) }.
author-not-ours =
    .v0 = Ce n’est pas nous. Pour savoir qui, il faudrait une enquête ; nous en avons offert une.
    .v1 = Pas nous. Si j’en savais davantage, je le dirais à ceux qui peuvent le vérifier, et non en passant.
author-likely =
    .v0 = Au vu de ce que nous avons, nous regardons du côté { OF($actor) } : { $percent } %, ce qui est une estimation et non une accusation.
    .v1 = Nos services donnent { $percent } % à cette réponse : { THE($actor) }. Je n’appellerais pas cela une preuve.
author-open =
    .v0 = Nous ignorons qui est derrière. Aucun nom n’est établi, et je n’en avancerai pas un au hasard.
    .v1 = Nul ne l’a établi. Nous avons des informations, et pas d’auteur.
    .v2 = Je ne peux vous dire qui. Ce que nous avons ne suffit pas à mettre un nom.
fact-actor =
    .v0 = { CAP(THE($actor)) } ? Je peux vous dire ce que chacun sait : { $words }
    .v1 = { CAP(THE($actor)) }, en bref : { $words }
    .v2 = Vous trouverez ceci dans tous les manuels, sur { THE($actor) } : { $words }
fact-text =
    .v0 = Le texte { QUOTE($instrument) } : sur ce qui reste ouvert, l’accord est fait à raison de { $number } sur { $count }.
    .v1 = Pour { QUOTE($instrument) }, l’accord en est là : { $number } sur { $count }.
fact-time =
    .v0 = Il reste { $whole ->
        [0] moins d’une minute
        [one] une minute
       *[other] { $whole } minutes
    } dans ce tour, le { $turn } sur { $of }.
    .v1 = Nous sommes au tour { $turn } sur { $of }, et il en reste { $whole ->
        [0] moins d’une minute
        [one] une minute
       *[other] { $whole } minutes
    }.
    .v2 = À ma montre, il nous reste { $whole ->
        [0] moins d’une minute
        [one] une minute
       *[other] { $whole } minutes
    } jusqu’à la fin du tour { $turn }, sur { $of }.
fact-unknown =
    .v0 = Cela, je ne le sais pas.
    .v1 = Je n’ai pas de chiffre là-dessus, et j’aime mieux ne pas en inventer.
    .v2 = Mes papiers n’en disent rien.
    .v3 = Je ne peux pas vous le dire ; ce n’est pas dans mon dossier.
    .v4 = Je n’ai pas cela ici.
fact-unknown-on =
    .v0 = Sur { THE($issue) }, je peux vous dire où nous en sommes, mais ce détail, je ne l’ai pas.
    .v1 = Ce détail sur { THE($issue) } n’est pas dans mes papiers.
    .v2 = Je ne le sais pas exactement, pas sur { THE($issue) }.
ask-other =
    .v0 = Voyez avec { THE($actor) }.
    .v1 = Vous pourriez interroger { THE($actor) }.
    .v2 = Je poserais la question { TO($actor) }.

# --- à sa propre délégation

own-least =
    .v0 = Sur { THE($issue) }, nous pouvons aller jusqu’{ TO($option2) }, et pas plus loin sans { THE($home) }.
    .v1 = Notre limite sur { THE($issue) } est { THE($option2) }. Au-delà, il faut demander { TO($home) }.
    .v2 = Il nous faut au moins { THE($option2) } sur { THE($issue) }.
    .v3 = { CAP(THE($option2)) } : c’est là que s’arrêtent nos instructions sur { THE($issue) }.
own-free =
    .v0 = Sur { THE($issue) }, nos instructions nous laissent libres.
    .v1 = Personne chez nous n’a fixé de limite sur { THE($issue) }.
    .v2 = Il n’y a pas de ligne rouge pour nous sur { THE($issue) }.
own-best =
    .v0 = Ce que nous voulons, c’est { THE($option) }.
    .v1 = Le mieux pour nous est { THE($option) }.
    .v2 = Nous visons { THE($option) }.
own-worth =
    .v0 = { $weight ->
        [one] Un point sur cent en dépend
       *[other] { $weight } points sur cent en dépendent
    }.
    .v1 = Cela vaut { $weight ->
        [one] un point
       *[other] { $weight } points
    } sur cent pour nous.
own-red =
    .v0 = { CAP(THE($option)) } sur { THE($issue) }, cela dépasse notre mandat ; il faudrait d’abord demander { TO($home) }.
    .v1 = Attention : nous n’avons pas le pouvoir d’accepter { THE($option) } sur { THE($issue) }.
    .v2 = Pas sans l’accord { OF($home) } : { THE($option) }, c’est franchir notre ligne sur { THE($issue) }.
own-ok =
    .v0 = { CAP(THE($option)) } sur { THE($issue) }, c’est dans notre mandat.
    .v1 = Nous pouvons accepter { THE($option) } sur { THE($issue) }.
    .v2 = Rien dans nos instructions ne s’oppose { TO($option) } sur { THE($issue) }.
own-cost =
    .v0 = Au regard du mieux que nous puissions espérer, cela { $loss ->
        [0] ne nous coûte rien
        [one] nous coûte { $loss } point
       *[other] nous coûte { $loss } points
    }.
    .v1 = Nous y sommes { $loss ->
        [0] à notre mieux
        [one] à { $loss } point de notre mieux
       *[other] à { $loss } points de notre mieux
    }.
own-order =
    .v0 = Dans notre ordre d’importance : { $issues }.
    .v1 = Je mettrais, du plus important au moins important : { $issues }.
    .v2 = Ce qui compte pour nous, dans cet ordre : { $issues }.
own-floor =
    .v0 = L’absence d’accord vaut { $value } pour nous ; un paquet qui vaut moins est pire que rien.
    .v1 = Gardez { $value } en tête : c’est ce que vaut pour nous l’absence d’accord.
own-package =
    .v0 = Le paquet { $package } vaut { $value } pour nous ; l’absence d’accord, { $value2 }.
    .v1 = D’après mon calcul, le paquet { $package } nous apporte { $value }, contre { $value2 } sans accord.
own-noted =
    .v0 = Compris. Je le garde en tête.
    .v1 = C’est donc entendu entre nous.
    .v2 = Je travaillerai en ce sens.
    .v3 = Bien. Je suis la salle et vous dis ce que j’entends.
    .v4 = Bon. Je verrai ce que les autres en font.
own-noted-on =
    .v0 = Compris, pour { THE($issue) }.
    .v1 = Je garde un œil sur { THE($issue) }.
    .v2 = C’est noté pour { THE($issue) }.
own-unknown =
    .v0 = Notre dossier ne le dit pas. Je demanderais { TO($home) }, ou aux autres.
    .v1 = J’ai cherché : ce n’est pas dans nos papiers.
    .v2 = Il faudrait que je me renseigne.
    .v3 = Je ne le sais pas, et aucun de nos papiers ne nous le dit.
own-unclear =
    .v0 = Je n’ai pas saisi. Que dois-je chercher ?
    .v1 = Vous pouvez redire cela ? Je veux être utile et n’ai pas compris.
    .v2 = Je n’arrive pas à comprendre celle-là.
    .v3 = De quel point parlez-vous ?
own-warn =
    .v0 = Si vous dites cela dehors, ils nous prendront au mot.
    .v1 = Pensez à la façon dont les autres l’entendront.
    .v2 = Je ne le dirais pas ainsi en plénière.
own-pleasure =
    .v0 = Bien sûr.
    .v1 = Quand vous voulez.
    .v2 = Entre nous, je suis là pour cela.
    .v3 = Volontiers.
own-greeting =
    .v0 = Il est bon de vous avoir ici, { $seat }. J’ai lu le dossier ; demandez-moi ce qu’il vous faut.
    .v1 = Bonjour, { $seat }. J’ai les chiffres sous la main.
    .v2 = { $seat }, tout est prêt. Voulez-vous que nous revoyions notre mandat ?
    .v3 = Bonjour, { $seat }. J’ai tenu nos papiers en ordre.

# --- sur un de leurs paquets

pack-unknown =
    .v0 = Je n’ai pas de paquet de cette lettre devant moi.
    .v1 = De quel paquet s’agit-il ? Il n’est pas sur ma liste.
    .v2 = Il n’y a pas de tel paquet sur la table, que je sache.
    .v3 = Je ne trouve pas ce paquet parmi ceux qui ont été déposés.

pack-no =
    .v0 = Merci pour le paquet { $package }. Nous ne pouvons l’accepter en l’état.
    .v1 = Nous avons lu le paquet { $package } avec soin, et notre réponse est non.
    .v2 = Le paquet { $package } ne nous convient pas.
    .v3 = Je dois décliner le paquet { $package }.
    .v4 = Notre réponse au paquet { $package } est non, et voici pourquoi.
pack-no-hard =
    .v0 = Paquet { $package } : non.
    .v1 = Nous rejetons le paquet { $package }.
    .v2 = Le paquet { $package } nous demande tout, et nous ne sommes pas ici pour tout donner.
pack-nothing =
    .v0 = Il ne nous donne rien que nous n’ayons déjà.
    .v1 = J’y cherche en vain quelque chose qui soit pour nous.
    .v2 = Sur chaque point, il est écrit pour votre côté.
pack-red =
    .v0 = { CAP(THE($option)) } sur { THE($issue) }, cela dépasse mes instructions.
    .v1 = Mon mandat ne me permet pas de signer { THE($option) } sur { THE($issue) }.
    .v2 = Nous nous arrêtons sur { THE($issue) } : { THE($option) }, c’est plus que je ne peux accepter.
pack-costs =
    .v0 = Ce qui nous coûte le plus, c’est { THE($issue) } : { THE($option) }.
    .v1 = La difficulté, c’est { THE($option) } sur { THE($issue) }.
    .v2 = Il échoue sur { THE($issue) }, où on lit { THE($option) }.
pack-needs =
    .v0 = Avec { THE($option2) } sur { THE($issue2) }, nous y reviendrions.
    .v1 = Mettez { THE($option2) } sur { THE($issue2) }, et notre réponse change.
    .v2 = Passez { TO($option2) } sur { THE($issue2) }, et nous pourrons parler du reste.
pack-close =
    .v0 = Ce n’est pas loin de ce que nous pourrions signer.
    .v1 = Il y a là beaucoup que nous pouvons prendre.
    .v2 = Nous sommes plus proches que cette réponse ne le laisse croire.
pack-early =
    .v0 = Il est tôt, et nous ne sommes pas encore prêts à nous en contenter.
    .v1 = Nous attendons mieux que ce texte avant la fin.
    .v2 = Nous croyons qu’il y a davantage à gagner pour les deux côtés.
pack-yes =
    .v0 = Nous acceptons le paquet { $package }.
    .v1 = Le paquet { $package } a notre oui.
    .v2 = Ma délégation peut donner son accord au paquet { $package }.
    .v3 = Oui au paquet { $package }, en l’état.
pack-yes-why =
    .v0 = Sur { THE($issue) }, il dit ce qu’il nous faut : { THE($option) }.
    .v1 = Ce qui nous a décidés, c’est { THE($option) } sur { THE($issue) }.
    .v2 = Avec { THE($option) } sur { THE($issue) }, je peux le défendre chez nous.

# Mots par lesquels une question demande un auteur, ou une heure et un délai ; entre virgules.
cues-of-author = Qui a, qui est derrière, qui était derrière, qui se cache derrière, qui est responsable, par qui, de qui vient, qui a ordonné, à qui la faute
cues-of-time = Quelle heure, combien de temps, quand, échéance, délai, minutes restent, reste-t-il, fin du tour, combien de tours
