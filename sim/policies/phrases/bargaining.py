"""What a delegation says when it tables, accepts, rejects or puts a package to decision."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "talk.table-first": wordings(
        (
            "To open the substance, here is a complete text. “{issue}” is what matters most to my delegation.",
            (
                "Pour entrer dans le fond, voici un texte complet. « {issue} » est ce qui compte le plus pour ma "
                "délégation."
            ),
        ),
        (
            "I table a first package. It is a basis for discussion; on “{issue}” it reflects an essential interest.",
            (
                "Je dépose un premier ensemble. C'est une base de discussion ; sur « {issue} », il traduit un intérêt "
                "essentiel."
            ),
        ),
        (
            "Better a text than a speech: this package shows where we stand, above all on “{issue}”.",
            "Mieux vaut un texte qu'un discours : cet ensemble montre où nous en sommes, surtout sur « {issue} ».",
        ),
        (
            "My delegation offers this package as a whole. Please read it starting from “{issue}”.",
            "Ma délégation présente cet ensemble comme un tout. Je vous invite à le lire à partir de « {issue} ».",
        ),
        (
            "Here is our opening proposal. We are ready to explain every line of it, and “{issue}” first.",
            (
                "Voici notre proposition initiale. Nous sommes prêts à en expliquer chaque ligne, à commencer par « "
                "{issue} »."
            ),
        ),
        (
            "We put a full proposal before you. Nothing in it is agreed until everything is, but “{issue}” guides it.",
            (
                "Nous vous soumettons une proposition complète. Rien n'y est agréé tant que tout ne l'est pas, mais « "
                "{issue} » "
                "en est le fil conducteur."
            ),
        ),
    ),
    "talk.table-again": wordings(
        (
            "Having listened to you, I table a new package. We need “{issue}”; elsewhere we have moved.",
            (
                "Après vous avoir écoutés, je dépose un nouvel ensemble. « {issue} » nous est nécessaire ; ailleurs, "
                "nous avons "
                "bougé."
            ),
        ),
        (
            "This is a revised proposal. It keeps what we need on “{issue}” and tries to answer your concerns.",
            (
                "Voici une proposition révisée. Elle préserve ce qu'il nous faut sur « {issue} » et tente de répondre "
                "à vos "
                "préoccupations."
            ),
        ),
        (
            "Let us try another balance around “{issue}”. I ask each of you to test it against your interests.",
            "Essayons un autre équilibre autour de « {issue} ». J'invite chacun à le confronter à ses intérêts.",
        ),
        (
            "We have reworked the whole. The treatment of “{issue}” is the price of the rest.",
            "Nous avons retravaillé l'ensemble. Le traitement de « {issue} » est le prix du reste.",
        ),
        (
            "My delegation can live with this version, provided “{issue}” stands as written.",
            "Ma délégation peut vivre avec cette version, pourvu que « {issue} » reste en l'état.",
        ),
        (
            "Here is a further step from our side. We would welcome one from yours, in particular on “{issue}”.",
            "Voici un pas de plus de notre part. Nous en attendons un de la vôtre, en particulier sur « {issue} ».",
        ),
        (
            "A new text, in the hope that it brings us closer. On “{issue}” our room is small, and I say so frankly.",
            (
                "Un nouveau texte, dans l'espoir de nous rapprocher. Sur « {issue} », notre marge est étroite, et je "
                "le dis "
                "franchement."
            ),
        ),
    ),
    "talk.table-trade": wordings(
        (
            "We accept “{option2}” on “{issue2}”, on condition that “{issue}” stands as we propose.",
            "Nous acceptons « {option2} » sur « {issue2} », à condition que « {issue} » soit retenu tel que proposé.",
        ),
        (
            "A trade: “{option2}” for “{issue2}”, which costs us something, against “{issue}”, which we need.",
            "Un échange : « {option2} » pour « {issue2} », qui nous coûte, contre « {issue} », dont nous avons besoin.",
        ),
        (
            "You asked for movement on “{issue2}”; “{option2}” is now in the text. Our need on “{issue}” remains.",
            (
                "Vous souhaitiez un geste sur « {issue2} » ; « {option2} » figure désormais dans le texte. Notre "
                "besoin sur "
                "« {issue} » demeure."
            ),
        ),
        (
            (
                "My delegation can go to “{option2}” on “{issue2}” within this package, and only within it, given "
                "“{issue}”."
            ),
            (
                "Ma délégation peut aller jusqu'à « {option2} » sur « {issue2} » dans cet ensemble, et dans lui seul, "
                "au vu de "
                "« {issue} »."
            ),
        ),
        (
            "If “{issue}” is settled this way, then “{issue2}” can be “{option2}”. One does not go without the other.",
            "Si « {issue} » est réglé ainsi, alors « {issue2} » peut être « {option2} ». L'un ne va pas sans l'autre.",
        ),
        (
            "We have priorities, and so have you: we give on “{issue2}” (“{option2}”) and hold on “{issue}”.",
            (
                "Nous avons nos priorités et vous les vôtres : nous cédons sur « {issue2} » (« {option2} ») et tenons "
                "à « {issue} »."
            ),
        ),
        (
            (
                "This version carries a real concession, “{option2}” on “{issue2}”. I count on the same spirit on "
                "“{issue}”."
            ),
            (
                "Cette version comporte une vraie concession : « {option2} » sur « {issue2} ». Je compte sur le même "
                "esprit "
                "pour « {issue} »."
            ),
        ),
    ),
    "talk.amend": wordings(
        (
            "We can work from your text. With this change, and with “{issue}” as it stands here, we could support it.",
            (
                "Nous pouvons partir de votre texte. Avec cette modification, et « {issue} » ainsi rédigé, nous "
                "pourrions le "
                "soutenir."
            ),
        ),
        (
            (
                "Your package is close to ours. I propose the smallest amendment that makes it possible, on “{issue}” "
                "above all."
            ),
            (
                "Votre ensemble est proche du nôtre. Je propose l'amendement minimal qui le rend possible, surtout sur "
                "« {issue} »."
            ),
        ),
        (
            "Rather than a rival text, an amendment: it leaves your structure and secures “{issue}”.",
            "Plutôt qu'un texte concurrent, un amendement : il respecte votre architecture et garantit « {issue} ».",
        ),
        (
            "There is much here we can take. We amend what we cannot, and ask you to look at “{issue}” again.",
            (
                "Il y a là beaucoup d'éléments que nous pouvons reprendre. Nous amendons le reste et vous prions de "
                "revoir « {issue} »."
            ),
        ),
        (
            "We are one or two provisions apart. This is how we would bridge them, given “{issue}”.",
            "Une ou deux dispositions nous séparent. Voici comment nous les rapprocherions, au vu de « {issue} ».",
        ),
        (
            "I build on the proposal before us. The balance holds if “{issue}” is treated as I suggest.",
            (
                "Je m'appuie sur la proposition en discussion. L'équilibre tient si « {issue} » est traité comme je le "
                "suggère."
            ),
        ),
    ),
    "talk.accept": wordings(
        (
            "My delegation can accept this package. “{issue}” is settled in a way we can defend at home.",
            (
                "Ma délégation peut accepter cet ensemble. « {issue} » y est réglé d'une manière que nous pourrons "
                "défendre."
            ),
        ),
        (
            "We have weighed it as a whole, and it is a yes. Thank you for the work on “{issue}”.",
            "Nous l'avons pesé dans son ensemble, et c'est oui. Merci pour le travail accompli sur « {issue} ».",
        ),
        (
            "This is not our ideal text, but it is a fair one. We support it, “{issue}” included.",
            "Ce n'est pas notre texte idéal, mais il est équitable. Nous le soutenons, y compris sur « {issue} ».",
        ),
        (
            "We can join. I trust that what is said on “{issue}” will be kept to the letter.",
            "Nous pouvons nous y rallier. Je compte que ce qui est dit sur « {issue} » sera tenu à la lettre.",
        ),
        (
            "On balance, we agree. The treatment of “{issue}” made the difference.",
            "Tout bien pesé, nous sommes d'accord. Le traitement de « {issue} » a fait la différence.",
        ),
        (
            (
                "My instructions allow me to accept. I ask the others to consider it with the same openness as we did "
                "“{issue}”."
            ),
            (
                "Mes instructions me permettent d'accepter. J'invite les autres à l'examiner avec la même ouverture "
                "que nous "
                "sur « {issue} »."
            ),
        ),
        (
            "Yes. We give more than we had hoped and receive what we needed, “{issue}” first of all.",
            "Oui. Nous donnons plus que nous ne l'espérions et recevons ce qu'il nous fallait, « {issue} » en premier.",
        ),
        (
            "Having consulted, my delegation lends its support. We will explain “{issue}” at home.",
            "Après consultation, ma délégation apporte son soutien. Nous expliquerons « {issue} » chez nous.",
        ),
        (
            "We say yes to this text as it stands. If “{issue}” were reopened, so would be our answer.",
            "Nous disons oui à ce texte en l'état. Si « {issue} » était rouvert, notre réponse le serait aussi.",
        ),
        (
            "A compromise hurts a little everywhere; this one does, “{issue}” not excepted. We accept it.",
            "Un compromis coûte un peu partout ; celui-ci aussi, « {issue} » compris. Nous l'acceptons.",
        ),
    ),
    "talk.reject-public": wordings(
        (
            "We cannot join on these terms. The difficulty is “{issue}”; “{option}” would change our answer.",
            (
                "Nous ne pouvons nous y rallier en l'état. La difficulté est « {issue} » ; « {option} » changerait "
                "notre réponse."
            ),
        ),
        (
            "Thank you for the effort. “{issue}” is not there yet: we need something nearer to “{option}”.",
            "Merci de cet effort. « {issue} » n'y est pas encore : il nous faut plus proche de « {option} ».",
        ),
        (
            "Not in this form. If the rest can move so that “{issue}” becomes “{option}”, we will look again.",
            (
                "Pas sous cette forme. Si le reste peut bouger pour que « {issue} » devienne « {option} », nous y "
                "reviendrons."
            ),
        ),
        (
            "Our reservation is precise: “{issue}”. With “{option}” we could discuss what you need in return.",
            (
                "Notre réserve est précise : « {issue} ». Avec « {option} », nous pourrions discuter de ce qu'il vous "
                "faut en "
                "échange."
            ),
        ),
        (
            "I must decline, and I owe you the reason: on “{issue}” my country depends on “{option}” or close to it.",
            (
                "Je dois décliner, et je vous en dois la raison : sur « {issue} », nous dépendons de « {option} » ou "
                "d'une solution voisine."
            ),
        ),
        (
            "The package asks too much of us on “{issue}”. Tell us what “{option}” would cost you, and we will talk.",
            (
                "Cet ensemble nous demande trop sur « {issue} ». Dites-nous ce que vous coûterait « {option} », et "
                "parlons-en."
            ),
        ),
        (
            "We see merit in several provisions. “{issue}” remains an obstacle as long as it is not “{option}”.",
            (
                "Nous voyons du mérite à plusieurs dispositions. « {issue} » reste un obstacle tant que ce n'est pas "
                "« {option} »."
            ),
        ),
    ),
    "talk.reject-flat": wordings(
        (
            "We cannot accept this. Our position on “{issue}” is known: “{option}”.",
            "Nous ne pouvons l'accepter. Notre position sur « {issue} » est connue : « {option} ».",
        ),
        (
            "This does not work for us. We want “{option}” on “{issue}”.",
            "Cela ne nous convient pas. Nous voulons « {option} » sur « {issue} ».",
        ),
        (
            "No. “{option}” on “{issue}” is what my delegation came for.",
            "Non. « {option} » sur « {issue} », c'est pour cela que ma délégation est venue.",
        ),
        (
            "My delegation rejects the package. See our position on “{issue}”, that is, “{option}”.",
            "Ma délégation rejette cet ensemble. Voir notre position sur « {issue} », à savoir « {option} ».",
        ),
        (
            "It gives us nothing on “{issue}”. We repeat: “{option}”.",
            "Il ne nous apporte rien sur « {issue} ». Nous le répétons : « {option} ».",
        ),
        (
            "That is too far from us. On “{issue}” it must be “{option}”.",
            "C'est trop loin de nous. Sur « {issue} », ce doit être « {option} ».",
        ),
    ),
    "talk.follow": wordings(
        (
            "Since those most concerned agree, we join the consensus.",
            "Puisque les plus concernés s'entendent, nous nous joignons au consensus.",
        ),
        (
            "We have no stake of our own here and support what the parties found together.",
            "Nous n'avons pas ici d'intérêt propre et soutenons ce que les parties ont trouvé ensemble.",
        ),
        (
            "The balance is yours; we are glad to stand behind it.",
            "L'équilibre est le vôtre ; nous sommes heureux de l'appuyer.",
        ),
    ),
    "talk.publish": wordings(
        (
            "What was agreed in smaller company belongs before everyone. I table it here.",
            "Ce qui a été convenu en comité restreint doit être soumis à tous. Je le dépose ici.",
        ),
        (
            "After private consultations, I bring this package to the plenary so that each may judge it.",
            (
                "Après des consultations privées, je porte cet ensemble devant la plénière pour que chacun puisse en "
                "juger."
            ),
        ),
    ),
    "talk.break": wordings(
        (
            "We break the silence with regret. “{issue}” would need to be nearer to “{option}”.",
            "Nous rompons le silence à regret. « {issue} » devrait se rapprocher de « {option} ».",
        ),
        (
            (
                "My delegation cannot stay silent: on “{issue}” the text goes beyond what we can carry. “{option}” "
                "would do."
            ),
            (
                "Ma délégation ne peut garder le silence : sur « {issue} », le texte excède ce que nous pouvons "
                "porter. « {option} » conviendrait."
            ),
        ),
        (
            "We object, and say why: “{issue}”. We would let “{option}” pass.",
            "Nous faisons objection, et disons pourquoi : « {issue} ». Nous laisserions passer « {option} ».",
        ),
        (
            "This is a reservation of substance on “{issue}”, not of procedure. We ask for “{option}”.",
            "C'est une réserve de fond sur « {issue} », non de procédure. Nous demandons « {option} ».",
        ),
    ),
    "talk.single-text": wordings(
        (
            (
                "From the chair: a single text for all, built on what each of you said. Criticise it rather than "
                "defend your own."
            ),
            (
                "De la présidence : un texte unique, bâti sur ce que chacun a dit. Critiquez-le plutôt que de défendre "
                "le vôtre."
            ),
        ),
        (
            "Competing drafts will not converge by themselves. I put one text before you, owned by nobody.",
            (
                "Des projets concurrents ne convergeront pas seuls. Je vous soumets un texte unique, qui n'appartient "
                "à personne."
            ),
        ),
        (
            "The chair offers this text. Tell me where it fails your essential needs, and I will improve it.",
            "La présidence propose ce texte. Dites-moi où il manque à vos besoins essentiels, et je l'améliorerai.",
        ),
    ),
    "talk.single-text-again": wordings(
        (
            "I have heard your remarks and changed the text accordingly. Please tell me what still stands in the way.",
            "J'ai entendu vos remarques et modifié le texte en conséquence. Dites-moi ce qui fait encore obstacle.",
        ),
        (
            "A further version from the chair. It asks a little of everyone, and no more of anyone than before.",
            "Une nouvelle version de la présidence. Elle demande un peu à chacun, et à personne davantage qu'avant.",
        ),
        (
            "Closer, I believe. I propose that we work from this text and from no other.",
            "Plus proche, me semble-t-il. Je propose de travailler sur ce texte et sur nul autre.",
        ),
        (
            "The chair has tried to serve the delegation least well served so far. Your reactions, please.",
            (
                "La présidence s'est efforcée de mieux servir la délégation la moins bien servie. Vos réactions, je "
                "vous prie."
            ),
        ),
        (
            "Another attempt at balance. If it is near enough, let us say so; time is not on our side.",
            "Un nouvel essai d'équilibre. S'il est assez proche, disons-le ; le temps ne joue pas pour nous.",
        ),
    ),
}
