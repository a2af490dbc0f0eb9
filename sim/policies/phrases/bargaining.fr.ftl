# Ce que dit une délégation qui dépose, accepte, rejette ou met un paquet en décision.

talk-table-first =
    .v0 = Pour entrer dans le fond, voici un texte complet. { CAP(THE($issue)) } est ce qui compte le plus pour ma délégation.
    .v1 = Je dépose un premier paquet. C’est une base de discussion ; sur { THE($issue) }, il traduit un intérêt essentiel.
    .v2 = Mieux vaut un texte qu’un discours : ce paquet montre où nous en sommes, surtout sur { THE($issue) }.
    .v3 = Ma délégation présente ce paquet comme un tout. Je vous invite à le lire à partir { OF($issue) }.
    .v4 = Voici notre proposition initiale. Nous sommes prêts à en expliquer chaque ligne, à commencer par { THE($issue) }.
    .v5 = Nous vous soumettons une proposition complète. Rien n’y est agréé tant que tout ne l’est pas, mais { THE($issue) } en est le fil conducteur.

talk-table-again =
    .v0 = Après vous avoir écoutés, je dépose un nouveau paquet. { CAP(THE($issue)) } nous est nécessaire ; ailleurs, nous avons bougé.
    .v1 = Voici une proposition révisée. Elle préserve ce qu’il nous faut sur { THE($issue) } et tente de répondre à vos préoccupations.
    .v2 = Essayons un autre équilibre autour { OF($issue) }. J’invite chacun à le confronter à ses intérêts.
    .v3 = Nous avons retravaillé le tout. Le traitement { OF($issue) } est le prix du reste.
    .v4 = Ma délégation peut s’accommoder de cette version, pourvu { THAT($issue) } reste en l’état.
    .v5 = Voici un pas de plus de notre part. Nous en attendons un de la vôtre, en particulier sur { THE($issue) }.
    .v6 = Un nouveau texte, dans l’espoir de nous rapprocher. Sur { THE($issue) }, notre marge est étroite, et je le dis franchement.

talk-table-trade =
    .v0 = Nous acceptons { THE($option2) } sur { THE($issue2) }, à condition qu’on nous suive sur { THE($issue) }.
    .v1 = Un échange : { THE($option2) } sur { THE($issue2) }, qui nous coûte, contre { THE($issue) }, dont nous avons besoin.
    .v2 = Sur { THE($issue2) }, vous trouverez désormais { THE($option2) } dans le texte. Notre besoin sur { THE($issue) } demeure.
    .v3 = Ma délégation peut aller jusqu’{ TO($option2) } sur { THE($issue2) } dans ce paquet, et dans lui seul, au vu { OF($issue) }.
    .v4 = Si nous nous entendons ainsi sur { THE($issue) }, alors ce peut être { THE($option2) } sur { THE($issue2) }. L’un ne va pas sans l’autre.
    .v5 = Nous avons nos priorités et vous les vôtres : nous cédons sur { THE($issue2) } ({ THE($option2) }) et tenons { TO($issue) }.
    .v6 = Cette version comporte une vraie concession : { THE($option2) } sur { THE($issue2) }. Je compte sur le même esprit pour { THE($issue) }.

talk-table-give =
    .v0 = Sur { THE($issue2) }, nous allons jusqu’{ TO($option2) }. Que chacun mesure combien cela nous rapproche.
    .v1 = { CAP(THE($option2)) } sur { THE($issue2) } : c’est un pas, et il nous a coûté. Dites-nous s’il suffit.
    .v2 = Nous venons vers vous sur { THE($issue2) } : { THE($option2) }. Le reste est proche de ce que vous avez écrit.

talk-table-back =
    .v0 = Nous revenons à notre paquet { $package }. Ce qui a été tenté depuis ne nous a pas réunis ; le voici de nouveau, inchangé.
    .v1 = Voici le paquet { $package }, mot pour mot. Nous l’avions remplacé, et rien depuis n’a rassemblé cette salle.
    .v2 = Je ne dépose rien de neuf : les termes sont ceux de notre paquet { $package }, que nous avions remplacé et que nous faisons nôtre à nouveau.

talk-amend-one =
    .v0 = Nous pouvons partir de votre texte, avec une seule modification : { THE($option) } sur { THE($issue) }.
    .v1 = Un amendement, et un seul : sur { THE($issue) }, { THE($option) }. Le reste demeure tel que vous l’avez écrit.
    .v2 = Plutôt qu’un texte concurrent, un amendement au vôtre. Il ne touche qu’{ TO($issue) }, où nous proposons { THE($option) }.
    .v3 = Nous reprenons tout, sauf sur { THE($issue) }. Avec { THE($option) } à cet endroit, nous pouvons soutenir l’ensemble.
    .v4 = Un seul article nous sépare. Nous proposons { THE($option) } sur { THE($issue) } et ne touchons pas aux autres.
    .v5 = Je m’appuie sur la proposition en discussion et n’y change qu’un point : sur { THE($issue) }, ce serait { THE($option) }.

talk-amend-two =
    .v0 = Nous pouvons partir de votre texte, avec deux modifications : sur { THE($issue) }, { THE($option) } ; sur { THE($issue2) }, { THE($option2) }.
    .v1 = Deux articles nous séparent. Sur { THE($issue) }, nous proposons { THE($option) } ; sur { THE($issue2) }, { THE($option2) }. Le reste demeure tel que vous l’avez écrit.
    .v2 = Plutôt qu’un texte concurrent, deux amendements au vôtre : l’un sur { THE($issue) }, { THE($option) }, l’autre sur { THE($issue2) }, { THE($option2) }.
    .v3 = Nous reprenons tout, sauf deux articles. Sur { THE($issue) }, nous écrivons { THE($option) } ; sur { THE($issue2) }, { THE($option2) } ; à ce prix, nous pouvons soutenir l’ensemble.
    .v4 = Je m’appuie sur la proposition en discussion. Deux points y changent : sur { THE($issue) }, ce serait { THE($option) }, et sur { THE($issue2) }, { THE($option2) }.
    .v5 = Nous pouvons en reprendre une bonne part. Nous demandons deux changements, et rien d’autre : sur { THE($issue) }, { THE($option) } ; sur { THE($issue2) }, { THE($option2) }.

talk-table-after-yes =
    .v0 = Nous avons dit oui au paquet { $package }, et il n’a pas abouti. Nous reprenons ce oui et déposons un autre équilibre, autour { OF($issue) }.
    .v1 = Notre oui au paquet { $package } n’a rien permis de conclure. Je le retire et tente une autre voie ; elle repose sur { THE($issue) }.

talk-table-swap =
    .v0 = Je le dis ouvertement : sur { THE($issue) }, nous retirons notre dernière offre et demandons { THE($option) }, puisque nous cédons désormais sur { THE($issue2) } : { THE($option2) }.
    .v1 = Notre dernier paquet allait plus loin sur { THE($issue) } et ne vous a pas réunis. Nous y demandons { THE($option) } et donnons à la place { THE($option2) } sur { THE($issue2) }.
    .v2 = Une concession en remplace une autre : nous offrons { THE($option2) } sur { THE($issue2) } ; ce que nous avions offert sur { THE($issue) } est retiré en échange, et nous demandons { THE($option) }.

talk-table-return =
    .v0 = Sur { THE($issue) }, nous retirons notre dernière offre et demandons { THE($option) }, puisqu’elle ne nous a pas menés à un accord.
    .v1 = Nous étions allés plus loin sur { THE($issue) }. Cela n’a pas réuni cette salle, et nous demandons désormais { THE($option) }.

talk-amend-back =
    .v0 = Nous pouvons partir de votre texte, avec une seule modification : sur { THE($issue) }, { THE($option) }. Nous y avions offert davantage, et nous le reprenons, puisque cela ne nous a pas réunis.
    .v1 = Un amendement : { THE($option) } sur { THE($issue) }. C’est demander plus que notre propre dernier paquet, et je le dis : ce paquet n’a mené à aucun accord.

talk-amend-back-two =
    .v0 = Nous pouvons partir de votre texte, avec deux modifications : sur { THE($issue) }, { THE($option) } ; sur { THE($issue2) }, { THE($option2) }. Sur le premier point, nous avions offert davantage, et nous le reprenons, puisque cela ne nous a pas réunis.
    .v1 = Deux amendements : { THE($option) } sur { THE($issue) }, { THE($option2) } sur { THE($issue2) }. Sur le premier point, nous demandons plus que dans notre propre dernier paquet, et je le dis : ce paquet n’a mené à aucun accord.

talk-amend-after-yes =
    .v0 = Nous avons dit oui au paquet { $package }, et il n’a pas abouti. Nous y demandons à présent un seul changement : { THE($option) } sur { THE($issue) }.
    .v1 = Notre oui au paquet { $package } n’a pas suffi à le faire aboutir. Nous le reprenons pour un amendement : sur { THE($issue) }, { THE($option) }.

talk-amend-after-yes-two =
    .v0 = Nous avons dit oui au paquet { $package }, et il n’a pas abouti. Nous y demandons à présent deux changements : { THE($option) } sur { THE($issue) }, et { THE($option2) } sur { THE($issue2) }.
    .v1 = Notre oui au paquet { $package } n’a pas suffi à le faire aboutir. Nous le reprenons pour deux amendements : sur { THE($issue) }, { THE($option) } ; sur { THE($issue2) }, { THE($option2) }.

talk-accept =
    .v0 = Ma délégation peut accepter ce paquet. Sur { THE($issue) }, la solution retenue se défendra chez nous.
    .v1 = Nous l’avons pesé comme un tout, et c’est oui. Merci pour le travail accompli sur { THE($issue) }.
    .v2 = Ce n’est pas notre texte idéal, mais il est équitable. Nous le soutenons, y compris sur { THE($issue) }.
    .v3 = Nous pouvons nous y rallier. Je compte que ce qui est dit sur { THE($issue) } sera tenu à la lettre.
    .v4 = Tout bien pesé, nous sommes d’accord. C’est sur { THE($issue) } qu’on nous interrogera d’abord chez nous, et nous aurons de quoi répondre.
    .v5 = Mes instructions me permettent d’accepter. J’invite les autres à l’examiner avec la même ouverture que nous sur { THE($issue) }.
    .v6 = Oui. Nous donnons plus que nous ne l’espérions, et gardons de quoi expliquer { THE($issue) } à ceux qui nous envoient.
    .v7 = Après consultation, ma délégation apporte son soutien. Nous expliquerons { THE($issue) } chez nous.
    .v8 = Nous disons oui à ce texte en l’état. Si l’on rouvrait { THE($issue) }, notre réponse serait rouverte aussi.
    .v9 = Un compromis coûte un peu partout ; celui-ci aussi, sur { THE($issue) } comme ailleurs. Nous l’acceptons.

talk-accept-after-no =
    .v0 = Nous avons refusé ce texte quand nous demandions encore davantage. Nous demandons moins aujourd’hui, car le temps passe, et ce qu’il donne nous suffit.
    .v1 = Je reviens sur notre refus, et dis pourquoi : nous espérions un meilleur texte, et cet espoir vaut désormais moins pour nous que celui-ci.
    .v2 = Notre refus tenait tant que nous pensions pouvoir obtenir plus. Nous ne le pensons plus. Nous acceptons.

talk-accept-after-no-company =
    .v0 = Nous avons refusé ce texte. Vous êtes plus nombreux derrière lui que derrière celui auquel nous tenions, et un texte ne va pas seul : nous nous y joignons.
    .v1 = Je retire notre refus. Ce que nous soutenions à sa place a réuni moins d’entre vous, et nous aimons mieux un accord que d’avoir raison.

talk-accept-after-no-home =
    .v0 = Nous avons refusé ce texte. Avec ce que notre { $home } nous permet sur { THE($issue) }, { THE($option) }, nous pouvons à présent l’accepter.
    .v1 = Notre refus de ce texte est levé : notre { $home } a assoupli ses instructions sur { THE($issue) }, et { THE($option) } y entre désormais.

talk-reject-public =
    .v0 = Nous ne pouvons nous y rallier en l’état. La difficulté est { THE($issue) } ; avec { THE($option) }, notre réponse changerait.
    .v1 = Merci de cet effort. { CAP(THE($issue)) } n’y est pas encore : il nous faut une solution plus proche { OF($option) }.
    .v2 = Pas sous cette forme. Si le reste peut bouger et que nous ayons { THE($option) } sur { THE($issue) }, nous y reviendrons.
    .v3 = Notre réserve est précise : { THE($issue) }. Avec { THE($option) }, nous pourrions discuter de ce qu’il vous faut en échange.
    .v4 = Je dois décliner, et je vous en dois la raison : sur { THE($issue) }, nous dépendons { OF($option) } ou d’une solution voisine.
    .v5 = Ce paquet nous demande trop sur { THE($issue) }. Dites-nous à quel prix vous iriez jusqu’{ TO($option) }, et parlons-en.
    .v6 = Plusieurs dispositions ont leur mérite. { CAP(THE($issue)) } reste un obstacle tant que ce n’est pas { THE($option) }.

talk-reject-flat =
    .v0 = Nous ne pouvons l’accepter. Notre position sur { THE($issue) } est connue : { THE($option) }.
    .v1 = Cela ne nous convient pas. Nous voulons { THE($option) } sur { THE($issue) }.
    .v2 = Non. { CAP(THE($option)) } sur { THE($issue) }, c’est pour cela que ma délégation est venue.
    .v3 = Ma délégation rejette ce paquet. Voir notre position sur { THE($issue) }, à savoir { THE($option) }.
    .v4 = Il ne nous apporte rien sur { THE($issue) }. Nous le répétons : { THE($option) }.
    .v5 = C’est trop loin de nous. Sur { THE($issue) }, ce doit être { THE($option) }.

talk-follow =
    .v0 = Puisque les plus concernés s’entendent, nous nous joignons au consensus.
    .v1 = Nous n’avons pas ici d’intérêt propre et soutenons ce que les parties ont trouvé ensemble.
    .v2 = L’équilibre est le vôtre ; nous sommes heureux de l’appuyer.

talk-publish =
    .v0 = Ce qui a été convenu en comité restreint doit être soumis à tous. Je le dépose ici.
    .v1 = Après des consultations privées, je porte ce paquet devant la plénière pour que chacun puisse en juger.

talk-break-whole =
    .v0 = Nous rompons le silence à regret. Aucun article de ce texte n’est seul en cause ; ensemble, ils nous donnent trop peu.
    .v1 = Ma délégation ne peut garder le silence. Nous pourrions porter chaque article ; l’ensemble nous laisse moins que l’absence de texte.

talk-break =
    .v0 = Nous rompons le silence à regret. { CAP(THE($issue)) } devrait se rapprocher { OF($option) }.
    .v1 = Ma délégation ne peut garder le silence : tel qu’il est sur { THE($issue) }, ce texte n’est pas de ceux que nous pouvons porter. Avec { THE($option) }, nous nous tairions.
    .v2 = Nous faisons objection, et disons pourquoi : { THE($issue) }. Nous laisserions passer { THE($option) }.
    .v3 = C’est une réserve de fond sur { THE($issue) }, non de procédure. Nous demandons { THE($option) }.

talk-single-text =
    .v0 = De la présidence : un texte unique, bâti sur ce que chacun a dit. Critiquez-le plutôt que de défendre le vôtre.
    .v1 = Des projets concurrents ne convergeront pas d’eux-mêmes. Je vous soumets un texte unique, qui n’appartient à personne.
    .v2 = La présidence propose ce texte. Dites-moi où il manque à vos besoins essentiels, et je l’améliorerai.

talk-single-text-again =
    .v0 = La présidence vous soumet une nouvelle version. Dites-moi ce qui fait encore obstacle.
    .v1 = Une nouvelle version de la présidence, entre ce que vous avez déclaré. Dites-moi où elle vous demande trop.
    .v2 = Voici le texte tel que j’entends la salle aujourd’hui. Je propose de travailler sur ce texte et sur nul autre.
    .v3 = La présidence a une autre version de son texte. Lisez-la à partir de l’article qui vous en sépare. Vos réactions, je vous prie.
    .v4 = Un nouvel essai d’équilibre. S’il est assez proche, disons-le ; le temps ne joue pas pour nous.

talk-single-text-one =
    .v0 = Un seul article change dans le texte de la présidence : { THE($option) } sur { THE($issue) }, plus près de la position { OF($actor) }. Le reste demeure.
    .v1 = Je n’ai modifié que { THE($issue) } : { THE($option) }, plus près de la position { OF($actor) }. Dites-moi si c’est trop demander aux autres.

talk-single-text-two =
    .v0 = Deux articles changent dans le texte de la présidence : { THE($option) } sur { THE($issue) }, plus près de la position { OF($actor) }, et { THE($option2) } sur { THE($issue2) }, plus près de celle { OF($actor2) }.
    .v1 = J’ai cherché un pas de chaque côté : { THE($option) } sur { THE($issue) }, vers la position { OF($actor) } ; { THE($option2) } sur { THE($issue2) }, vers celle { OF($actor2) }.

talk-single-text-both =
    .v0 = Deux articles changent dans le texte de la présidence, l’un et l’autre vers la position { OF($actor) } : { THE($option) } sur { THE($issue) }, et { THE($option2) } sur { THE($issue2) }.
    .v1 = Le texte de la présidence se rapproche sur deux articles de la position { OF($actor) } : { THE($option) } sur { THE($issue) }, { THE($option2) } sur { THE($issue2) }. Que les autres me disent s’il va trop loin.

talk-single-text-more =
    .v0 = Articles modifiés dans le texte de la présidence : { $count }. D’abord { THE($issue) } : { THE($option) }, plus près de la position { OF($actor) }.
    .v1 = Le texte de la présidence change en plus de deux endroits ({ $count }). Voyez d’abord { THE($issue) } : { THE($option) }, plus près de la position { OF($actor) }.

# Dans les journaux de versions antérieures.

talk-amend =
    .v0 = Nous pouvons partir de votre texte. Avec cette modification, et cette rédaction sur { THE($issue) }, nous pourrions le soutenir.
    .v1 = Votre paquet est proche du nôtre. Je propose l’amendement minimal qui le rend possible, surtout sur { THE($issue) }.
    .v2 = Plutôt qu’un texte concurrent, un amendement : il respecte votre architecture et garantit { THE($issue) }.
    .v3 = Il y a là beaucoup d’éléments que nous pouvons reprendre. Nous amendons le reste et vous prions de revoir { THE($issue) }.
    .v4 = Une ou deux dispositions nous séparent. Voici comment nous les rapprocherions, au vu { OF($issue) }.
    .v5 = Je m’appuie sur la proposition en discussion. L’équilibre tient si l’on me suit sur { THE($issue) }.
