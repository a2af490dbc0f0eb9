# Ce que disent les délégations d’une nouvelle : réserve, préoccupation, rectification, réponse à un ultimatum.

talk-hold-judgement =
    .v0 = On nous parle { OF($news) }. Rien n’en est confirmé. Une délégation le tient-elle d’une source vérifiable ?
    .v1 = Au sujet { OF($news) } : ma délégation ne prend pas position avant vérification des faits et invite les autres à faire de même.
    .v2 = { CAP(THE($news)) } serait grave si c’était avéré. Nous l’ignorons. Nous demandons une vérification conjointe.
    .v3 = J’appelle à la prudence au sujet { OF($news) }. À qui profite que nous y croyions aujourd’hui ?
    .v4 = Avant que quiconque n’agisse sur la foi { OF($news) }, pouvons-nous entendre ce que les observateurs peuvent établir ?

talk-believe =
    .v0 = Nous apprenons { THE($news) } et nous sommes choqués. Nous attendons une explication immédiate.
    .v1 = Après { THE($news) }, ma délégation peut difficilement continuer comme si de rien n’était.
    .v2 = { CAP(THE($news)) } : c’est exactement ce que nous craignions. Quelqu’un à cette table devrait en répondre.

talk-concern =
    .v0 = Ma délégation suit { THE($news) } avec préoccupation. C’est une raison d’avancer plus vite, non de quitter la table.
    .v1 = { CAP(THE($news)) } nous rappelle à quoi sert cette négociation. Nous proposons que le texte y réponde.
    .v2 = Au vu { OF($news) }, nous appelons chacun à s’abstenir de toute mesure qui pourrait être mal interprétée.
    .v3 = Nous prenons acte { OF($news) } et sommes en contact avec notre { $home }. Nous partagerons ce que nous pourrons.
    .v4 = { CAP(THE($news)) } nous concerne tous. Que chaque délégation dise ce qu’elle sait, et seulement cela.
    .v5 = En apprenant { THE($news) }, nous nous sommes posé une seule question : que peut-on régler aujourd’hui qui ne pouvait l’être hier ?

talk-note =
    .v0 = Nous prenons note { OF($news) }. Si cela touche à ce que nous rédigeons, mieux vaut en parler ici qu’ailleurs.
    .v1 = Les délégations auront vu { THE($news) }. Que celle qui en lit autrement notre texte le dise ici.
    .v2 = Nous avons pris connaissance { OF($news) }. S’il y faut une réponse, c’est dans le texte que nous pouvons la donner.

talk-note-stake =
    .v0 = { CAP(THE($news)) } : une raison de plus de régler { THE($issue) } ici, et par écrit.
    .v1 = Après { THE($news) }, on nous demandera ce que dit le texte sur { THE($issue) }. Nous voudrions pouvoir répondre.
    .v2 = Après { THE($news) }, il viendra d’autres nouvelles. Ce qui est entre nos mains aujourd’hui, c’est { THE($issue) }.

talk-note-press =
    .v0 = Nous avons lu { THE($news) }. Nous nous en tenons à ce { THAT($actor) } { COUNT($actor) ->
        [one] dépose
       *[other] déposent
    } ici, non à ce qui se dit aux journaux.
    .v1 = On parle chez soi comme on l’entend. Tant que nous ne l’avons pas entendu à cette table, nous ne lisons pas dans { THE($news) } la position { OF($actor) }.

talk-note-press-chair =
    .v0 = { CAP(THE($news)) } : cela n’a pas été dit à cette table, et la présidence n’a pas à en juger. Je prie chacun de garder pour cette salle ce qu’il veut que cette salle sache.
    .v1 = On m’interroge sur { THE($news) }. Qui veut parler à une autre délégation la trouvera ici, de l’autre côté de la table ; les journaux s’en acquittent mal.

talk-correction =
    .v0 = L’information antérieure est corrigée par { THE($news) }. Nous demandons que plus personne ne s’appuie sur la première version.
    .v1 = { CAP(THE($news)) } clôt la question : ce qui avait été dit était inexact. Merci à ceux qui ont attendu avant de juger.
    .v2 = Pour le procès-verbal : { THE($news) } rectifie ce qui avait circulé. Reprenons la discussion là où nous l’avions laissée.

talk-correction-own =
    .v0 = { CAP(THE($news)) } montre que nous avons parlé trop tôt. Je retire mes propos et vous prie de m’en excuser.
    .v1 = Nous nous sommes fondés sur une information { THAT($news) } corrige à présent. C’était notre erreur, et je le dis devant la même assemblée.

talk-ultimatum =
    .v0 = Nous avons reçu { THE($news) }. Nous n’agirons pas sous un délai fixé par d’autres et n’en fixerons pas en retour. Nous sommes prêts à nous réunir sur-le-champ.
    .v1 = { CAP(THE($news)) } n’est pas la manière de régler un différend. Notre réponse est ferme et brève : non à la méthode, oui à une réunion aujourd’hui.
    .v2 = { CAP(TO($news)) }, nous répondons que nos engagements tiennent, que notre porte est ouverte, et que les menaces n’y changent rien.
    .v3 = Nous invitons les auteurs { OF($news) } à se ménager une issue et offrons de les aider à la trouver.

talk-ultimatum-offices =
    .v0 = Un terme a été fixé, et il ne m’appartient pas de juger qui l’a fixé. Je demande qu’il soit levé aussi longtemps que nous parlons ; la salle reste ouverte ce soir.
    .v1 = Sous un délai, on compte les heures et non les raisons. J’offre aux deux parties de se voir avant qu’il n’expire, dans la forme qu’elles voudront.
    .v2 = Je demande à l’une et à l’autre ce qu’il leur faudrait pour ne pas avoir à faire, ou à subir, ce qui a été annoncé. Aux autres, je demande de la patience.

# Selon la place de qui parle dans l’événement.

talk-as-bereaved =
    .v0 = Nous avons perdu des nôtres. Avant toute chose, je m’adresse à leurs familles. Ce que nous avons à dire des textes attendra que nous sachions comment c’est arrivé.
    .v1 = Nos morts ont un nom, et leurs familles l’apprennent avant cette salle. Je demande une minute de silence, puis les faits.

talk-as-bereaved-agency =
    .v0 = Des collègues sont morts. Nous sommes ce soir auprès de leurs familles. Aucun des nôtres ne prendra la route avant que tous ceux qui peuvent tirer nous aient écrit qu’ils ne tireront pas.
    .v1 = Je parlerai d’abord de nos morts. Nous avons appelé les familles et arrêté tout déplacement. Il nous faudra des garanties de chaque camp avant de demander à quiconque de reprendre le volant.
    .v2 = Leur passage avait été annoncé à qui de droit, et on les a tués. Notre travail sur cette route est suspendu. Qu’est-ce qui protégera les suivants ? Nous le demandons à chaque camp séparément.

talk-as-victim =
    .v0 = Ce sont les nôtres qui en supportent les effets. Nous demandons trois choses, dans cet ordre : des secours, les faits, et l’assurance que cela ne se reproduira pas.
    .v1 = Chez nous, ce soir, on ne nous interroge pas sur le texte. On demande qui s’occupe des gens. Il nous faut une réponse avant de poursuivre.
    .v2 = Nous ne demandons pas encore à qui la faute. Nous demandons ce qui se fait à cette heure, et quand nous pourrons le constater nous-mêmes.
    .v3 = Ceux que cela touche n’attendront pas la fin de notre session. Nous demandons l’accès et les chiffres dès aujourd’hui.

talk-as-accused =
    .v0 = Au sujet { OF($news) }, nous savons ce que certains en pensent. Nous n’y sommes pour rien. Nous nous joindrons à une enquête, si tous les camps y ouvrent leurs registres le même jour.
    .v1 = Ma délégation rejette toute insinuation qui lui imputerait { THE($news) }. Qu’on établisse les faits, par des personnes agréées des deux côtés, et que nul ne conclue avant elles.
    .v2 = Aucun ordre de notre part n’est à l’origine { OF($news) }. Qui voudra s’en assurer peut nous interroger par écrit ; il aura nos réponses dès que les autres auront donné les leurs.

talk-as-accused-words =
    .v0 = Nous avons lu { THE($news) }, où l’on parle de nous. C’est faux, et nous n’en disputerons pas dans les journaux. Qui en a la preuve peut la produire devant cette salle.
    .v1 = { CAP(TO($news)) }, nous répondons une fois : non. { CAP(THAT($actor)) } { COUNT($actor) ->
        [one] dise ici sur quoi cela repose, ou n’en parle
       *[other] disent ici sur quoi cela repose, ou n’en parlent
    } plus.

talk-as-accused-rumour =
    .v0 = Nous démentons, et nous n’en répéterons pas les termes. Ce qui n’a ni auteur, ni lieu, ni date ne prouve rien. Nos registres sont ouverts à ceux qui tiennent les chiffres pour nous tous.
    .v1 = Rien de tel n’a été fait, ni par nous ni pour nous. Nous prions chacun, à cette table, de ne pas s’en faire l’écho tant que personne n’y aura mis son nom.
    .v2 = Je saurais répondre à un témoin, non à une rumeur. Si une délégation y croit, qu’elle dise sur quoi elle se fonde.

talk-as-owner =
    .v0 = C’est arrivé dans un ouvrage dont nous répondons. Les personnes d’abord, puis les chiffres, que nous donnerons à tous en même temps. De la cause, nous ne dirons rien avant qu’elle ait été examinée.
    .v1 = Nos ingénieurs sont sur place. Ce que nous savons, nous le disons à tous également ; là où nous ne savons pas encore, nous vous prions de ne pas combler les vides à notre place.
    .v2 = Nous répondons de ce que nous ferons à partir de cette heure, et vous pourrez le voir. Pourquoi c’est arrivé, c’est à une enquête de le dire, non à moi, ni à quiconque ici.

talk-as-owner-rumour =
    .v0 = { CAP(THE($news)) } : il s’agit de ce dont nous répondons, et rien ne nous en est confirmé. Nous vérifions, et dirons à tous en même temps ce que nous trouverons.
    .v1 = Nous ne pouvons dire encore s’il s’est passé quelque chose. Nous avons interrogé nos équipes sur place ; d’ici à leur réponse, nous vous prions de ne pas vous en faire l’écho.
    .v2 = De ce qui se dit, nous n’avons pas confirmation, et ce serait à nous de la donner. Si c’est vrai, vous l’apprendrez de nous, les personnes avant les chiffres ; si c’est faux, vous l’apprendrez aussi.

talk-as-keeper =
    .v0 = Ce qui circule porte notre nom. Nous l’avons regardé, et nous dirons la même chose à toutes les délégations, en même temps : ce qui est de nous, et ce qui ne l’est pas.
    .v1 = Cela touche à ce dont nous avons la garde. Vous saurez par nous ce qu’il en est, et rien avant vérification. D’ici là, le texte soumis à cette salle est le seul.

talk-as-agency =
    .v0 = Sur { THE($news) }, nous demandons ce que nous demandons toujours : qui manque de quoi, où, et par quelle route. Que chacun nous dise aujourd’hui ce qu’il en sait.
    .v1 = Nos équipes iront là où est le besoin. Que chaque partie dise ce soir quelle route est ouverte, et la garde ouverte.

talk-as-witness =
    .v0 = Au sujet { OF($news) }, notre première pensée va à ceux qui en souffrent. Nous regardons ce que nous pouvons fournir.
    .v1 = Au sujet { OF($news) } : ce n’est pas l’heure de parler de nous. Dites-nous ce qui manque encore ; le texte peut attendre une heure.
    .v2 = Nous avons entendu ce qui se dit { OF($news) }. Avant de reprendre le texte, que chacun dise ce qu’il peut faire, et pour quand.

talk-as-lender =
    .v0 = Nous finançons, nous n’exploitons pas. Notre première question porte sur les personnes. La seconde, si les conditions de notre prêt tiennent toujours, nous la poserons à l’emprunteur et non à cette salle.
    .v1 = Mon ministère voudra savoir ce qu’il advient de l’échéancier. Cela peut attendre demain. S’il faut du matériel ou des médecins, dites-le-nous aujourd’hui.

talk-as-mediator =
    .v0 = Je demande aux deux parties ce qu’elles savent, dans les mêmes termes. Avant leur réponse, je ne dis rien des causes, et je vous demande d’en faire autant.
    .v1 = Les secours d’abord, les faits ensuite, les torts enfin, s’il le faut. Je propose que nous nous retrouvions dans l’heure sur le premier point.
    .v2 = J’inscris cette question avant le texte à l’ordre du jour. Chaque délégation aura cinq minutes pour dire ce qu’elle sait et ce qu’elle peut faire.

talk-as-mediator-relief =
    .v0 = { CAP(THE($news)) } passe avant le texte. Je demande à chaque délégation ce qu’elle peut envoyer, et pour quand, et de le dire ici devant tous.
    .v1 = Ceux qui sont dans le besoin ont dit ce qu’il leur faut. Je propose de laisser le texte une demi-heure et de leur répondre.

talk-as-cleared =
    .v0 = { CAP(THE($news)) } dit ce que nous disions. Nous ne demandons pas d’excuses, seulement qu’on le répète aussi fort que ce qui a précédé.
    .v1 = Les choses sont rétablies. Ceux qui ont attendu avant de juger nous y ont aidés, et nous nous en souviendrons.
    .v2 = De cette rumeur, nous n’avons plus rien à dire et ne faisons de reproche à personne. Nous revenons au texte.
