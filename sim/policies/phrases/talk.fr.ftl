# Ce que disent les délégations : entrées en matière, questions, réponses, remerciements, conseils, notes internes.

talk-opening =
    .v0 = Nous venons négocier de bonne foi. Le point que ma délégation suivra de plus près est { THE($issue) }.
    .v1 = Ma délégation est prête à travailler. Nous espérons repartir avec un texte, et un texte solide sur { THE($issue) }.
    .v2 = Merci de nous accueillir. Les nôtres jugeront cette négociation sur { THE($issue) } ; nous écouterons avant d’insister.
    .v3 = Ce que nous partageons dépasse ce qui nous sépare. Je dis ouvertement notre première préoccupation : { THE($issue) }. Dites-nous la vôtre.
    .v4 = En un mot : { THE($issue) } est le point où notre marge est la plus étroite ; tout le reste se discute.
    .v5 = Le statu quo ne sert personne. Sur { THE($issue) } surtout, ma délégation veut des règles qui survivent à cette réunion.

talk-opening-chair =
    .v0 = J’ouvre la séance. Entendons d’abord les intérêts, ensuite les textes. La parole est à vous.
    .v1 = Bienvenue. Chaque délégation sera entendue ; je vous demande des interventions brèves et des propositions complètes.
    .v2 = La séance est ouverte. Rien n’est agréé tant que tout ne l’est pas : vous êtes donc libres d’explorer.

talk-opening-chair-late =
    .v0 = La séance est ouverte, et certains ont déjà commencé. Les intérêts d’abord, les textes ensuite ; chacun sera entendu.
    .v1 = La présidence tient la plume et l’horloge. Je prends note de ce qui a été dit, et j’entendrai chacun de vous.

talk-opening-adviser =
    .v0 = Nous ne sommes pas partie à ces textes, mais ceux pour qui nous travaillons vivront avec. Nous parlerons quand ce sera utile.
    .v1 = Notre rôle est d’informer et d’aider. Nous mettons ce que nous savons à la disposition de toutes les délégations.
    .v2 = Merci de votre invitation. Nous apportons des faits de terrain et aucune revendication propre.

talk-opening-observer =
    .v0 = Nous ne sommes pas partie à ces textes, et nous vivrons avec. Ce que nous écouterons d’abord : { THE($issue) }.
    .v1 = Merci de votre invitation. Nous ne signons rien ici ; nous pouvons dire ce que signifie { THE($issue) } là où nous travaillons.

talk-ask-interest =
    .v0 = { $seat }, entre nous : qu’y a-t-il derrière votre position sur { THE($issue) } ? Je préfère répondre à un besoin qu’à une position.
    .v1 = { $seat }, laquelle de ces questions compte le plus pour vous ? { CAP(THE($issue)) } compte beaucoup pour nous, peut-être moins pour vous.
    .v2 = Puis-je vous demander, { $seat }, ce qu’il vous faut absolument sur { THE($issue) } ?
    .v3 = { $seat }, aidez-moi à comprendre, vu de chez vous, ce qui se joue sur { THE($issue) }. Qu’est-ce qui vous permettrait d’accepter ?
    .v4 = Si nous pouvions vous aider sur { THE($issue) }, { $seat }, où pourriez-vous nous aider ?
    .v5 = { $seat }, avant d’échanger de nouveaux textes : qu’est-ce qui vous préoccupe, concrètement, dans { THE($issue) } ?
    .v6 = { $seat }, je crois que nous ne classons pas ces sujets de la même façon, et c’est une bonne nouvelle. À quel rang placez-vous { THE($issue) } ?

talk-interest =
    .v0 = Franchement, { THE($issue) } est ce qui nous retient à cette table ; il faut { THE($option) } pour défendre un texte chez nous.
    .v1 = Notre besoin porte sur { THE($issue) }. Une formule comme { THE($option) } y répond ; ailleurs, nous pouvons être souples.
    .v2 = Je vous dis ce que je peux : sans { THE($option) } sur { THE($issue) }, { GENDER($home) ->
        [f] ma
       *[m] mon
    } { $home } me demandera pourquoi j’ai signé.
    .v3 = Si je ne devais rapporter qu’une chose, ce serait { THE($option) } sur { THE($issue) }. Nous voulons bien le payer ailleurs.
    .v4 = Ce que nous cherchons sur { THE($issue) }, c’est la prévisibilité, et nous l’aurions avec { THE($option) }. Montrez-moi une autre voie et je l’examinerai.
    .v5 = Nous plaçons { THE($issue) } en tête et penchons pour { THE($option) }. Si l’on y répond, il y a place pour un échange.
    .v6 = Je réponds par un intérêt plutôt que par une exigence : avec { THE($option) } sur { THE($issue) }, nous serions durablement rassurés.

talk-interest-among =
    .v0 = { CAP(THE($issue)) } compte pour nous, sans venir en tête. Avec { THE($option) }, nous pourrions clore ce point.
    .v1 = Sur { THE($issue) }, nous sommes pour { THE($option) }. Ce n’est pas là que nous serons le plus tenaces.
    .v2 = Ce qu’il nous faut sur { THE($issue) } : { THE($option) }, ou ce qui rendrait le même service. Montrez-moi quoi.
    .v3 = Sur { THE($issue) }, nous pouvons défendre aujourd’hui { THE($option) } ; demain dépend du reste.
    .v4 = Sur { THE($issue) }, vous ne nous surprendrez pas : { THE($option) }, voilà où nous en sommes. Mais nous sommes venus pour autre chose.
    .v5 = { CAP(THE($option)) }, puisque vous m’interrogez sur { THE($issue) }. Je le dis sans passion : il y a plus grave à régler.

talk-interest-elsewhere =
    .v0 = Sur { THE($issue2) }, nous pouvons être souples. Ce dont nous ne pouvons nous passer : { THE($option) } sur { THE($issue) }.
    .v1 = { CAP(THE($issue2)) } n’est pas ce qui nous amène ici. C’est { THE($issue) } : { THE($option) }, et bien des choses suivront.
    .v2 = Vous m’interrogez sur { THE($issue2) } : là, nous avons de la marge. Servez-vous-en pour nous rejoindre sur { THE($issue) }, où il nous faut { THE($option) }.
    .v3 = Peu de chose nous arrêterait sur { THE($issue2) }. Interrogez-moi plutôt sur { THE($issue) } : là, ce qu’il nous faut tient en peu de mots, { THE($option) }.
    .v4 = S’il n’y avait que { THE($issue2) }, nous aurions fini ce soir. C’est { THE($issue) } qui nous retient ici, et nous y cherchons { THE($option) }.
    .v5 = Je pourrais vous donner une position sur { THE($issue2) }, elle ne vaudrait pas cher. Ce que je garde, c’est { THE($issue) } : { THE($option) }.

talk-interest-trade =
    .v0 = Nous plaçons { THE($issue) } en tête et penchons pour { THE($option) }. Il y a peut-être là un échange : qu’est-ce qui vient en tête chez vous ?
    .v1 = Sur { THE($issue) }, nous ne pouvons être larges : { THE($option) }. Dans quel ordre placez-vous les choses ?

talk-interest-among-trade =
    .v0 = Sur { THE($issue) }, nous pouvons défendre aujourd’hui { THE($option) }. Que voudriez-vous en retour ?
    .v1 = Nous demandons { THE($option) } sur { THE($issue) }, et non en cadeau. Qu’attendriez-vous de nous ailleurs ?

talk-told-criterion =
    .v0 = Que chacun puisse le défendre devant ceux qui le paieront. À cette aune, sur { THE($issue) }, { THE($option) } : voilà qui est équitable.
    .v1 = Qu’il paraisse encore juste si nous échangions nos places. Sur { THE($issue) }, c’est le cas, croyons-nous, avec { THE($option) }.

talk-told-precedent =
    .v0 = Aucun qui convienne : chacun est né ailleurs, pour d’autres. Sur { THE($issue) }, nous demandons { THE($option) }, et le plaidons sans exemple.
    .v1 = Je ne m’appuierais sur aucun. C’est à nous de régler { THE($issue) } ici, et nous cherchons { THE($option) }.

talk-told-author =
    .v0 = Ceux qui devront vivre avec. Ce qu’ils veulent sur { THE($issue) } : { THE($option) }.
    .v1 = Personne que vous puissiez interroger à ma place. Sur { THE($issue) }, nous voulons { THE($option) }.

talk-told-blame =
    .v0 = Personne encore, puisque rien n’a échoué. Sur { THE($issue) }, nous cherchons { THE($option) }, et quelqu’un avec qui nous entendre.
    .v1 = Quiconque aurait cessé de chercher. Ce n’est pas notre cas : sur { THE($issue) }, nous voulons { THE($option) }.

talk-answer-order =
    .v0 = Nous plaçons { THE($issue) } en tête, et nous y cherchons { THE($option) }.
    .v1 = D’abord { THE($issue) } : { THE($option) }, voilà ce que nous céderions en dernier.
    .v2 = Notre ordre commence par { THE($issue) }, où nous demandons { THE($option) }. Ce qui vient plus bas se déplace plus aisément.

talk-answer-order-after =
    .v0 = Chez nous, { THE($issue2) } vient après { THE($issue) } ; là, nous cherchons { THE($option) }.
    .v1 = Derrière { THE($issue) }, où nous demandons { THE($option) }. Sur { THE($issue2) }, on peut nous parler.

talk-answer-return =
    .v0 = En retour, nous chercherions quelque chose sur { THE($issue) } : { THE($option) }.
    .v1 = Un pas sur { THE($issue) } : avec { THE($option) }, le reste serait plus facile à porter.

talk-answer-offer =
    .v0 = Pour un pas vers nous sur { THE($issue) }, nous pourrions réexaminer { THE($issue2) } : nous y tenons moins.
    .v1 = Si l’on vient vers nous sur { THE($issue) }, on peut nous demander quelque chose sur { THE($issue2) } : nous y tenons moins.

talk-answer-need =
    .v0 = Sur { THE($issue) }, il nous faut { THE($option) } ; un texte qui s’en passerait serait difficile à défendre chez nous.
    .v1 = Inscrivez dans notre colonne, pour { THE($issue) } : { THE($option) }. Ce que les autres y mettent, vous le savez mieux que moi.

talk-answer-unsaid =
    .v0 = Je ne peux pas encore le dire, et j’aime mieux vous l’avouer que deviner.
    .v1 = Cela, je dois le laisser ouvert : ce n’est pas arrêté de mon côté.

talk-reply-agreed =
    .v0 = Nous sommes d’accord sur { THE($issue) }. Nous nous y tenons, et je préférerais ne pas y revenir, même entre nous.
    .v1 = Ce que nous pensions { OF($issue) } n’a plus d’intérêt : c’est dans le texte, et nous nous en satisfaisons.

talk-position =
    .v0 = Notre position sur { THE($issue) } est { THE($option) }, et elle n’a pas changé.
    .v1 = Sur { THE($issue) } ? { CAP(THE($option)) }. C’est ce que disent mes instructions.
    .v2 = Nous voulons { THE($option) } sur { THE($issue) }. Je n’ai rien à ajouter.
    .v3 = C’est simple : { THE($option) } sur { THE($issue) }, et nous parlerons du reste.
    .v4 = Ma délégation est pour { THE($option) } s’agissant { OF($issue) }.
    .v5 = { CAP(THE($option)) } : telle est notre réponse sur { THE($issue) }.

talk-reply-guarded =
    .v0 = Je préfère ne pas hiérarchiser encore nos préoccupations. Venez avec un paquet et vous verrez ce que nous pouvons porter.
    .v1 = Question légitime. { CAP(THE($issue)) } compte pour nous ; à quel point, cela dépend de ce qui l’accompagne.
    .v2 = Sur { THE($issue) }, nous avons une certaine marge, pas grande. On la verra quand le reste sera sur la table.
    .v3 = Nous regardons le tout, dont { THE($issue) } n’est qu’une partie. J’aime mieux ne pas en dire davantage.

talk-reply-guarded-trade =
    .v0 = Sur { THE($issue) }, nous avons une certaine marge, pas grande. Qu’offririez-vous en échange ?
    .v1 = Céder sur { THE($issue) } a son prix, et ce n’est pas à moi de le dire d’abord. Que mettriez-vous à côté ?

talk-reply-guarded-chair =
    .v0 = Je préfère ne pas hiérarchiser encore nos préoccupations, même devant la présidence. { CAP(THE($issue)) } en fait partie.
    .v1 = { CAP(THE($issue)) } compte pour nous ; à quel point, cela dépend de ce que votre texte mettra à côté.
    .v2 = Sur { THE($issue) }, nous avons une certaine marge, pas grande. Écrivez quelque chose, et je vous dirai où cela blesse.

talk-reply-adviser =
    .v0 = Nous n’avons pas de position propre sur { THE($issue) }. Ce que nous pouvons vous donner, c’est ce que disent les gens sur le terrain.
    .v1 = C’est aux parties de trancher { THE($issue) }. Si des faits ou une plume neutre peuvent aider, comptez sur nous.
    .v2 = Merci de votre question. Sur { THE($issue) }, je chercherais le texte avec lequel la partie la plus faible peut encore vivre.

talk-reply-mediator =
    .v0 = Je ne suis pas ici pour l’emporter sur { THE($issue) }. Il me faut un texte que vous puissiez tous porter. Que doit-il contenir pour vous ?
    .v1 = Sur { THE($issue) }, c’est votre besoin que je veux écrire, non le mien. Qu’est-ce que les autres devraient en savoir ?
    .v2 = Je n’ai pas de réponse à moi sur { THE($issue) } : elle n’en ferait qu’une de plus. Laquelle donneriez-vous, et pourquoi ?

talk-acknowledge =
    .v0 = Merci, c’est utile. J’en rendrai compte tel que vous l’avez dit.
    .v1 = Bien compris. Je ne promets pas d’y répondre, mais je ne l’oublierai pas au moment d’écrire.
    .v2 = Je vous sais gré de votre franchise. Nous verrons comment le texte peut en tenir compte.
    .v3 = J’en prends note et vous remercie. Gardons ce canal ouvert.
    .v4 = Je vous entends. Laissez-moi le temps de voir ce que cela signifie de notre côté.
    .v5 = C’est plus clair que tout ce que nous avions par écrit, et je le pèserai.
    .v6 = Merci de me le dire de vive voix plutôt qu’en séance.

talk-acknowledge-near =
    .v0 = Voilà qui éclaire bien des choses. Nous sommes peut-être moins éloignés que nos papiers ne le laissent croire.
    .v1 = Peu de chose nous sépare donc sur { THE($issue) }. Veillons à ce que le reste ne le gâte pas.

talk-acknowledge-guarded =
    .v0 = Vous préférez ne pas le dire, et je le comprends. Ma question demeure, et ma porte reste ouverte.
    .v1 = Cela m’apprend peu, et je n’insiste pas. Quand vous pourrez en dire davantage, vous me trouverez ici.
    .v2 = Vous gardez cela pour vous ; à votre place, j’en ferais peut-être autant. Parlons-nous donc par paquets.
    .v3 = Je n’en sais pas plus qu’avant, et le dis sans reproche. Posez-moi la même question, si cela peut aider.

talk-acknowledge-guarded-chair =
    .v0 = Je comprends, et j’écrirai sans cela. Si vous changez d’avis avant que le texte paraisse, dites-le-moi.
    .v1 = Vous dites à la présidence ce que vous pouvez. Il me faudra deviner le reste, et vous me corrigerez sur le papier.

talk-acknowledge-brief =
    .v0 = Merci. Voilà qui répond à ma question.
    .v1 = C’est noté, avec mes remerciements.

talk-acknowledge-chair =
    .v0 = Merci. Je le note pour le texte, non pour le procès-verbal.
    .v1 = Bien compris. Je ne vous citerai pas ; vous le retrouverez dans le projet, s’il y a place pour cela.
    .v2 = Je vous sais gré de votre franchise. Elle m’aide à peser les mots.
    .v3 = J’en prends note et vous remercie. Ma porte reste ouverte.

talk-call =
    .v0 = Merci de votre appel. Mieux vaut vous entendre tôt que lire la chose tard.
    .v1 = Vous avez bien fait d’appeler. Ma ligne vous reste ouverte.

talk-call-stance =
    .v0 = Merci de votre appel. Sur { THE($issue) }, nous cherchons { THE($option) } ; ce qui nous inquiéterait, c’est un texte qui s’en passerait.
    .v1 = Puisque vous appelez au sujet { OF($issue) } : { THE($option) }, voilà où nous en sommes, au téléphone comme en séance. Un texte qui s’en passerait nous inquiéterait.

talk-call-guarded =
    .v0 = Merci de votre appel. Sur { THE($issue) }, nous n’en dirons pas plus au téléphone qu’en séance.
    .v1 = J’ai bien pris votre appel. C’est à la table que nous parlons { OF($issue) }.

talk-call-offices =
    .v0 = Nous acceptons vos bons offices, aux mêmes conditions pour les deux parties.
    .v1 = Merci, nous acceptons. Mieux vaut une heure avec vous qu’une semaine de déclarations.

talk-call-offices-no =
    .v0 = Nous vous remercions de l’offre. Pour le moment, nous aimons mieux nous parler en face que par d’autres.
    .v1 = L’intention est bonne. Ce que nous avons à dire, nous pouvons le dire nous-mêmes.

talk-reply-offer =
    .v0 = Mettez-le sur la table sous forme de paquet, et vous aurez une réponse réfléchie.
    .v1 = Cela mérite examen. J’ai besoin de le voir dans le texte, disposition par disposition.
    .v2 = J’y vois une ouverture et vous en remercie. Qu’attendriez-vous en retour sur { THE($issue) } ?
    .v3 = Nous sommes intéressés, pourvu { THAT($issue) } n’en fasse pas les frais.

talk-reply-firm =
    .v0 = Nous ne négocions pas sous la menace et n’y répondons pas par une autre. C’est dans le texte que nous pouvons nous rencontrer.
    .v1 = J’ai entendu vos propos et ne les répéterai pas. Ma délégation reste disposée à parler, d’égal à égal.
    .v2 = La pression ne nous fera pas bouger ; des arguments le pourraient. Je propose de revenir { TO($issue) }.

talk-reply-warning =
    .v0 = Je prends l’avertissement au sérieux et le transmets ce jour. Qu’est-ce qui en supprimerait la cause ?
    .v1 = Mieux vaut le dire ici que le découvrir plus tard. Voyons ce que chacun peut y faire.
    .v2 = J’en prends note. Je vous prie de mesurer à votre tour ce qu’une telle mesure ferait à cette négociation.

talk-reply-apology =
    .v0 = Merci. Pour ma délégation, l’affaire est close.
    .v1 = Cela vous honore. Poursuivons.

talk-reply-commitment =
    .v0 = Nous saluons cet engagement et veillerons ensemble à ce qu’il soit tenu.
    .v1 = Bien. Inscrivons-le dans le texte, où il nous liera tous deux.

talk-thanks =
    .v0 = Je remercie { $seat } d’avoir accepté notre paquet. J’invite les autres à dire ce qui les en sépare encore.
    .v1 = Nous notons avec reconnaissance le soutien { OF($seat) }. Nous sommes plus proches qu’auparavant.
    .v2 = Une délégation de plus nous rejoint : merci, { $seat }. Que manque-t-il aux autres ?

talk-commitment =
    .v0 = Ma délégation exécutera le texte { QUOTE($instrument) } de bonne foi, à la lettre et dans les délais.
    .v1 = Le texte { QUOTE($instrument) } est adopté. Nous nous y engageons devant vous tous et rendrons compte de son exécution.
    .v2 = Le texte { QUOTE($instrument) } est adopté. Je remercie chaque délégation de sa contribution ; reste à le tenir.

talk-signed =
    .v0 = Le texte { QUOTE($instrument) } est signé. La suite appartient à ceux qui en décident chez nous ; je le leur recommanderai.
    .v1 = Nous avons signé le texte { QUOTE($instrument) }. Je remercie nos interlocuteurs, qui ont donné plus qu’ils n’auraient voulu, comme nous.
    .v2 = C’est signé. Le texte { QUOTE($instrument) } ne lie encore personne, et d’ici là nous ne ferons rien qui le vide de son objet.

talk-chair-summary =
    .v0 = De la présidence, tour { $turn } ; sur la table : { talk-packages }. J’invite les délégations à dire ce qu’il leur faut plutôt que ce qu’elles refusent.
    .v1 = Point au tour { $turn } : { talk-packages }, et pas encore de consensus. Servez-vous des couloirs ; revenez avec des échanges.
    .v2 = La présidence fait le point au tour { $turn }. Encore ouverts : { talk-packages } ; merci de retirer ce que vous ne défendez plus.
    .v3 = Chers collègues, le tour { $turn } avance. Avec { talk-packages } devant nous, l’écart est moindre qu’il n’y paraît.
    .v4 = Un mot de la présidence au tour { $turn } : { talk-packages }, et un intérêt commun. Qui n’a encore été écouté par personne ?
    .v5 = Je rappelle à la salle, au tour { $turn }, que le temps a aussi un coût. Pour trouver un texte, nous avons déjà { talk-packages }.

talk-chair-closing =
    .v0 = L’heure des derniers paquets est passée. { talk-lying } devant nous : que chaque délégation dise maintenant si elle peut s’y rallier, ou dise aux siens qu’elle ne le peut pas.
    .v1 = Ce qui est sur la table est tout ce qu’il y a : { talk-packages }. Relisez, et dites oui ou non ; le temps manque pour une troisième réponse.

talk-chair-signing = Il ne reste rien à négocier. Je demande à ceux qui se sont entendus de relire le texte, de le parapher et de le signer.

talk-too-late =
    .v0 = Je dois dire à cette salle que le temps qui reste est plus court que la procédure sur { QUOTE($instrument) }. Le texte n’est pas adopté ; rapportez, je vous prie, où nous nous sommes arrêtés.
    .v1 = De la présidence : { QUOTE($instrument) } ne peut plus être mis en décision à cette session. Ce qui a été déposé demeure sur le papier pour ceux qui le reprendront.

talk-too-late-unless =
    .v0 = De la présidence : il reste quelques minutes, et { QUOTE($instrument) } n’a pas de texte que vous acceptiez tous. Si cela ne change pas sur-le-champ, nous en resterons là.
    .v1 = Je le dis tout haut, pour que nul n’en soit surpris : { QUOTE($instrument) } est sur le point de tomber. Qui peut encore rejoindre un texte déposé doit le faire maintenant.

talk-lying = { $count ->
    [0] Aucun paquet ne se trouve
    [one] Un paquet se trouve
   *[other] { $count } paquets se trouvent
}

talk-advice =
    .v0 = Un mot de ceux qui ne sont pas parties : sur { THE($issue) }, écrivez ce qui peut être vérifié.
    .v1 = Nous mettons en garde contre un texte vague sur { THE($issue) } : l’ambiguïté se paie plus tard, et pas par ses auteurs.
    .v2 = Sur { THE($issue) }, ailleurs, les parties qui se sont d’abord accordées sur les faits ont conclu plus vite.

talk-advice-agency =
    .v0 = { CAP(THE($issue)) } touchera d’abord des gens absents de cette salle. Nous demandons que le texte s’en souvienne.
    .v1 = De là où travaillent nos équipes : sur { THE($issue) }, prévenir tôt coûte peu et évite beaucoup.
    .v2 = Nous tenons nos propres relevés là où nous travaillons. Ce que nous avons d’utile sur { THE($issue) } est ouvert à toutes les délégations.
    .v3 = Sur { THE($issue) }, écrivez ce que quelqu’un, sur place, puisse vérifier sans en demander la permission.
    .v4 = Ceux pour qui nous travaillons ne lisent pas les traités. Ils jugeront { THE($issue) } à ce qui leur parvient, et quand.
    .v5 = Puis-je poser sur { THE($issue) } les questions que nous posons à nos propres plans : qui est atteint, qui ne l’est pas, et qui le dira ?

talk-advice-firm =
    .v0 = Nous aurons à exécuter ce que vous écrirez sur { THE($issue) }. Écrivez-le de façon que l’agent de garde, la nuit, se passe de juriste.
    .v1 = Sur { THE($issue) }, dites-nous ce qu’il faut faire, pour quand, et qui paie. Le reste est notre métier.
    .v2 = Ce qui restera vague sur { THE($issue) } sera tranché par un ingénieur une mauvaise nuit. Mieux vaut le trancher ici.
    .v3 = Nous exploitons depuis des années. Sur { THE($issue) }, ce qui fait défaut est rarement la règle, presque toujours le préavis.
    .v4 = Quoi que vous conveniez sur { THE($issue) }, donnez-nous l’ordre par écrit, et d’un seul bureau.
    .v5 = Sur { THE($issue) }, nous pouvons dire à chaque délégation ce qu’un article coûterait en hommes, en pièces et en semaines. Interrogez-nous avant de signer.

talk-room-note-weight =
    .v0 = Gardons un œil sur { THE($issue) } : { $weight ->
        [one] { $weight } de nos cent points en dépend
       *[other] { $weight } de nos cent points en dépendent
    }.
    .v1 = Je suggère de préparer dès maintenant une position de repli sur { THE($issue) }, et non dans la dernière demi-heure.

talk-room-note-limit =
    .v0 = Si { THE($home) } doit bouger sur { THE($issue) }, demandons-le tant qu’une réponse peut arriver.
    .v1 = Sur { THE($issue) }, ce qu’on propose sort de notre mandat. Il faudra que l’on bouge en face, ou chez nous.

talk-room-note-apart =
    .v0 = Pour notre usage : c’est sur { THE($issue) } que nous sommes le plus éloignés. Il nous faudra peut-être y donner quelque chose.
    .v1 = Ma lecture : personne ne nous a encore offert de véritable contrepartie sur { THE($issue) }. Il faut la demander.

talk-room-note-silent =
    .v0 = Il faudrait parler { TO($actor) }, dont nous n’avons rien entendu sur { THE($issue) }. Qui se tait ne consent pas.
    .v1 = Ce que veut { THE($actor) } sur { THE($issue) } n’est écrit nulle part. Cela vaudrait une conversation.

talk-room-reply =
    .v0 = D’accord. Je m’en occupe.
    .v1 = Bien noté. Je reviens vers vous avant la fin du tour.
    .v2 = Compris. Dites-moi si vous le souhaitez par écrit.
    .v3 = Vous menez ; je suis la salle et vous préviens si le climat change.

talk-packages = { $count ->
    [0] aucun paquet
    [one] un paquet
   *[other] { $count } paquets
}

talk-no-paper =
    .v0 = Pas encore de document de ma part sur { QUOTE($subject) } : ce que je sais ne remplirait pas trois lignes honnêtes.
    .v1 = { QUOTE($subject) } : je ne remets rien plutôt que de remplir une page. Dites-moi si vous en savez davantage.

# Dans les journaux de versions antérieures.

talk-room-note =
    .v0 = Pour notre usage : { THE($issue) } est le point où les autres résistent le plus. Il nous faudra peut-être y donner quelque chose.
    .v1 = Ma lecture : personne ne nous a encore offert un véritable échange sur { THE($issue) }. Il faut le demander.
    .v2 = Je suggère de préparer dès maintenant une position de repli sur { THE($issue) }, et non dans la dernière demi-heure.
    .v3 = Quelqu’un devrait parler aux délégations silencieuses sur { THE($issue) }. Le silence n’est pas un accord.
    .v4 = Gardons un œil sur { THE($issue) } : cela évolue avec ce qui nous importe.
    .v5 = Si { THE($home) } doit bouger sur { THE($issue) }, demandons-le tant qu’une réponse peut arriver.
