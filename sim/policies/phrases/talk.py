"""What delegations say to each other: opening, asking, answering, acknowledging, chairing, advising."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "talk.opening": wordings(
        (
            "We come to negotiate in good faith. The matter my delegation will follow most closely is “{issue}”.",
            "Nous venons négocier de bonne foi. Le point que ma délégation suivra de plus près est « {issue} ».",
        ),
        (
            "My delegation is ready to work. We hope to leave with a text, and one that is sound on “{issue}”.",
            (
                "Ma délégation est prête à travailler. Nous espérons repartir avec un texte, et un texte solide sur « "
                "{issue} »."
            ),
        ),
        (
            "Thank you for having us. Our people will judge these talks by “{issue}”; we will listen before we insist.",
            (
                "Merci de nous accueillir. Notre opinion jugera cette négociation sur « {issue} » ; nous écouterons "
                "avant d'insister."
            ),
        ),
        (
            "We share more than divides us. I name our first concern openly: “{issue}”. I ask you to name yours.",
            (
                "Ce que nous partageons dépasse ce qui nous sépare. Je dis ouvertement notre première préoccupation : "
                "« {issue} ». "
                "Dites-nous la vôtre."
            ),
        ),
        (
            "Let me be brief: “{issue}” is where we have least room, and everything else can be discussed.",
            "Je serai bref : « {issue} » est le point où notre marge est la plus étroite ; tout le reste se discute.",
        ),
        (
            (
                "The status quo serves nobody. On “{issue}” above all, my delegation wants rules that outlast this "
                "meeting."
            ),
            (
                "Le statu quo ne sert personne. Sur « {issue} » surtout, ma délégation veut des règles qui survivent à "
                "cette "
                "réunion."
            ),
        ),
    ),
    "talk.opening-chair": wordings(
        (
            "I open the meeting. Let us first hear interests, then texts. The floor is open.",
            "J'ouvre la séance. Entendons d'abord les intérêts, ensuite les textes. La parole est à vous.",
        ),
        (
            "Welcome. Each delegation will have its say; I ask for short statements and complete proposals.",
            (
                "Bienvenue. Chaque délégation sera entendue ; je vous demande des interventions brèves et des "
                "propositions complètes."
            ),
        ),
        (
            "The meeting is open. Nothing is agreed until everything is agreed, which leaves you free to explore.",
            "La séance est ouverte. Rien n'est agréé tant que tout ne l'est pas : vous êtes donc libres d'explorer.",
        ),
    ),
    "talk.opening-adviser": wordings(
        (
            (
                "We are not a party to these texts, but those we work for will live with them. We will speak when it "
                "is useful."
            ),
            (
                "Nous ne sommes pas partie à ces textes, mais ceux pour qui nous travaillons vivront avec. Nous "
                "parlerons quand "
                "ce sera utile."
            ),
        ),
        (
            "Our role here is to inform and to help. We put what we know at the disposal of every delegation.",
            (
                "Notre rôle est d'informer et d'aider. Nous mettons ce que nous savons à la disposition de toutes les "
                "délégations."
            ),
        ),
        (
            "Thank you for the invitation. We bring facts from the ground and no claim of our own.",
            "Merci de votre invitation. Nous apportons des faits de terrain et aucune revendication propre.",
        ),
    ),
    "talk.ask-interest": wordings(
        (
            (
                "{seat}, between us: what lies behind your position on “{issue}”? I would rather meet a need than a "
                "number."
            ),
            (
                "{seat}, entre nous : qu'y a-t-il derrière votre position sur « {issue} » ? Je préfère répondre à un "
                "besoin qu'à "
                "un chiffre."
            ),
        ),
        (
            "{seat}, which of these questions matters most to you? For us “{issue}” is high, but perhaps not for you.",
            (
                "{seat}, laquelle de ces questions compte le plus pour vous ? « {issue} » est important pour nous, "
                "peut-être "
                "moins pour vous."
            ),
        ),
        (
            "May I ask, {seat}, what you could not go home without on “{issue}”?",
            "Puis-je vous demander, {seat}, sans quoi vous ne pourriez pas rentrer chez vous sur « {issue} » ?",
        ),
        (
            "{seat}, help me understand “{issue}” as your capital sees it. What would make it acceptable?",
            "{seat}, aidez-moi à comprendre « {issue} » vu de votre capitale. Qu'est-ce qui le rendrait acceptable ?",
        ),
        (
            "If we could help you on “{issue}”, {seat}, where could you help us?",
            "Si nous pouvions vous aider sur « {issue} », {seat}, où pourriez-vous nous aider ?",
        ),
        (
            "{seat}, before we exchange texts again: what worries you about “{issue}”, concretely?",
            (
                "{seat}, avant d'échanger de nouveaux textes : qu'est-ce qui vous préoccupe, concrètement, dans « "
                "{issue} » ?"
            ),
        ),
        (
            (
                "{seat}, I suspect we rank these matters differently, and that is good news. How high is “{issue}” for "
                "you?"
            ),
            (
                "{seat}, je crois que nous ne classons pas ces sujets de la même façon, et c'est une bonne nouvelle. À "
                "quel rang "
                "placez-vous « {issue} » ?"
            ),
        ),
    ),
    "talk.interest": wordings(
        (
            "Frankly, “{issue}” is what keeps us at this table; “{option}” is what it takes to defend a text at home.",
            (
                "Franchement, « {issue} » est ce qui nous retient à cette table ; « {option} » est ce qu'il faut pour "
                "défendre "
                "un texte chez nous."
            ),
        ),
        (
            "Our need is on “{issue}”. Something like “{option}” answers it; elsewhere we can be flexible.",
            (
                "Notre besoin porte sur « {issue} ». Une formule comme « {option} » y répond ; ailleurs, nous pouvons "
                "être souples."
            ),
        ),
        (
            "I will tell you what I can: without “{option}” on “{issue}”, my capital will ask me why I signed.",
            (
                "Je vous dis ce que je peux : sans « {option} » sur « {issue} », ma capitale me demandera pourquoi "
                "j'ai signé."
            ),
        ),
        (
            (
                "For us, “{issue}” touches people's daily lives. “{option}” protects them. I am ready to pay for it "
                "elsewhere."
            ),
            (
                "Pour nous, « {issue} » touche à la vie quotidienne. « {option} » la protège. Je suis prêt à le payer "
                "ailleurs."
            ),
        ),
        (
            (
                "What we seek on “{issue}” is predictability, and “{option}” gives it. Show me another way and I will "
                "look at it."
            ),
            (
                "Ce que nous cherchons sur « {issue} », c'est la prévisibilité, et « {option} » la donne. Montrez-moi "
                "une autre "
                "voie et je l'examinerai."
            ),
        ),
        (
            "We put “{issue}” first and lean towards “{option}”. Tell me your order, and we may find a trade.",
            (
                "Nous plaçons « {issue} » en tête et penchons pour « {option} ». Dites-moi votre ordre, et nous "
                "trouverons peut-être un échange."
            ),
        ),
        (
            (
                "Let me answer with an interest rather than a demand: on “{issue}”, “{option}” would let us sleep at "
                "night."
            ),
            (
                "Je réponds par un intérêt plutôt que par une exigence : sur « {issue} », « {option} » nous "
                "rassurerait durablement."
            ),
        ),
    ),
    "talk.position": wordings(
        (
            "Our position on “{issue}” is “{option}”, and it has not changed.",
            "Notre position sur « {issue} » est « {option} », et elle n'a pas changé.",
        ),
        (
            "On “{issue}”? “{option}”. That is what my instructions say.",
            "Sur « {issue} » ? « {option} ». C'est ce que disent mes instructions.",
        ),
        (
            "We want “{option}” on “{issue}”. I have nothing to add.",
            "Nous voulons « {option} » sur « {issue} ». Je n'ai rien à ajouter.",
        ),
        (
            "It is simple: “{option}” on “{issue}”, then we can talk about the rest.",
            "C'est simple : « {option} » sur « {issue} », et nous parlerons du reste.",
        ),
        (
            "My delegation stands for “{option}” as regards “{issue}”.",
            "Ma délégation est pour « {option} » s'agissant de « {issue} ».",
        ),
        (
            "“{option}”: that is our answer on “{issue}”.",
            "« {option} » : telle est notre réponse sur « {issue} ».",
        ),
    ),
    "talk.reply-guarded": wordings(
        (
            "I would rather not rank our concerns yet. Come with a package and you will see what we can carry.",
            (
                "Je préfère ne pas hiérarchiser encore nos préoccupations. Venez avec un ensemble et vous verrez ce "
                "que nous "
                "pouvons porter."
            ),
        ),
        (
            "A fair question. “{issue}” matters to us; how much depends on what stands beside it.",
            "Question légitime. « {issue} » compte pour nous ; à quel point, cela dépend de ce qui l'accompagne.",
        ),
        (
            "On “{issue}” we have some room, not much. What would you offer for it?",
            "Sur « {issue} », nous avons une certaine marge, pas grande. Qu'offririez-vous en échange ?",
        ),
        (
            "We look at the whole. Tell me what “{issue}” is worth to you and I will answer in the same coin.",
            "Nous regardons l'ensemble. Dites-moi ce que vaut « {issue} » pour vous et je répondrai de même.",
        ),
    ),
    "talk.reply-adviser": wordings(
        (
            "We have no position on “{issue}” ourselves. What we can give you is what people on the ground tell us.",
            (
                "Nous n'avons pas de position propre sur « {issue} ». Ce que nous pouvons vous donner, c'est ce que "
                "disent les "
                "gens sur le terrain."
            ),
        ),
        (
            "It is for the parties to decide on “{issue}”. If facts or a neutral pen can help, count on us.",
            (
                "C'est aux parties de trancher « {issue} ». Si des faits ou une plume neutre peuvent aider, comptez "
                "sur nous."
            ),
        ),
        (
            "Thank you for asking. On “{issue}” I would look for the text that the weakest party can still live with.",
            (
                "Merci de votre question. Sur « {issue} », je chercherais le texte avec lequel la partie la plus "
                "faible peut "
                "encore vivre."
            ),
        ),
    ),
    "talk.acknowledge": wordings(
        (
            "Thank you, that is helpful. I will report it as you said it.",
            "Merci, c'est utile. J'en rendrai compte dans vos termes.",
        ),
        (
            "Understood. I do not promise to meet it, but I will not forget it when we draft.",
            "Bien compris. Je ne promets pas d'y répondre, mais je ne l'oublierai pas au moment d'écrire.",
        ),
        (
            "I am grateful for your frankness. We will see how the text can reflect it.",
            "Je vous sais gré de votre franchise. Nous verrons comment le texte peut en tenir compte.",
        ),
        (
            "Noted with thanks. Let us keep this channel open.",
            "J'en prends note et vous remercie. Gardons ce canal ouvert.",
        ),
        (
            "I hear you. Give me time to see what it means for our side.",
            "Je vous entends. Laissez-moi le temps de voir ce que cela signifie de notre côté.",
        ),
        (
            "That clears up a good deal. We may be less far apart than our papers suggest.",
            (
                "Voilà qui éclaire bien des choses. Nous sommes peut-être moins éloignés que nos papiers ne le "
                "laissent croire."
            ),
        ),
        (
            "Thank you for telling me directly rather than in the room.",
            "Merci de me le dire de vive voix plutôt qu'en séance.",
        ),
    ),
    "talk.reply-offer": wordings(
        (
            "Put it on the table as a package and you will have a considered answer.",
            "Mettez-le sur la table sous forme d'ensemble, et vous aurez une réponse réfléchie.",
        ),
        (
            "That is worth looking at. I need to see it in the text, provision by provision.",
            "Cela mérite examen. J'ai besoin de le voir dans le texte, disposition par disposition.",
        ),
        (
            "I take it as an opening and thank you for it. What would you expect on “{issue}” in return?",
            "J'y vois une ouverture et vous en remercie. Qu'attendriez-vous en retour sur « {issue} » ?",
        ),
        (
            "We are interested, provided “{issue}” is not what pays for it.",
            "Nous sommes intéressés, pourvu que « {issue} » n'en fasse pas les frais.",
        ),
    ),
    "talk.reply-firm": wordings(
        (
            "We do not negotiate under threat, and we do not answer one with another. The text is where we can meet.",
            (
                "Nous ne négocions pas sous la menace et n'y répondons pas par une autre. C'est dans le texte que nous "
                "pouvons "
                "nous rencontrer."
            ),
        ),
        (
            "I have heard your words and will not repeat them. My delegation remains ready to talk, on equal terms.",
            "J'ai entendu vos propos et ne les répéterai pas. Ma délégation reste disposée à parler, d'égal à égal.",
        ),
        (
            "Pressure will not move us; arguments might. I suggest we return to “{issue}”.",
            "La pression ne nous fera pas bouger ; des arguments le pourraient. Je propose de revenir à « {issue} ».",
        ),
    ),
    "talk.reply-warning": wordings(
        (
            "I take the warning seriously and will pass it on today. What would remove its cause?",
            "Je prends l'avertissement au sérieux et le transmets ce jour. Qu'est-ce qui en supprimerait la cause ?",
        ),
        (
            "Better said here than discovered later. Let us see what each of us can do about it.",
            "Mieux vaut le dire ici que le découvrir plus tard. Voyons ce que chacun peut y faire.",
        ),
        (
            "Noted. I ask you in turn to weigh what such a step would do to these talks.",
            "J'en prends note. Je vous prie de mesurer à votre tour ce qu'une telle mesure ferait à cette négociation.",
        ),
    ),
    "talk.reply-apology": wordings(
        (
            "Thank you. For my delegation the matter is closed.",
            "Merci. Pour ma délégation, l'affaire est close.",
        ),
        (
            "That does you credit. Let us go on.",
            "Cela vous honore. Poursuivons.",
        ),
    ),
    "talk.reply-commitment": wordings(
        (
            "We welcome that commitment and will hold each other to it.",
            "Nous saluons cet engagement et veillerons ensemble à ce qu'il soit tenu.",
        ),
        (
            "Good. Let us have it in the text, where it will bind us both.",
            "Bien. Inscrivons-le dans le texte, où il nous liera tous deux.",
        ),
    ),
    "talk.thanks": wordings(
        (
            "I thank {seat} for accepting our package. I invite the others to say what still keeps them from it.",
            (
                "Je remercie {seat} d'avoir accepté notre ensemble. J'invite les autres à dire ce qui les en sépare "
                "encore."
            ),
        ),
        (
            "{seat}'s support is noted with gratitude. We are closer than this morning.",
            "Le soutien de {seat} est noté avec reconnaissance. Nous sommes plus proches que ce matin.",
        ),
        (
            "One more delegation on board: thank you, {seat}. What is missing for the rest of us?",
            "Une délégation de plus nous rejoint : merci, {seat}. Que manque-t-il aux autres ?",
        ),
    ),
    "talk.commitment": wordings(
        (
            "My delegation will carry out “{instrument}” in good faith, to the letter and in time.",
            "Ma délégation exécutera « {instrument} » de bonne foi, à la lettre et dans les délais.",
        ),
        (
            "“{instrument}” is adopted. We commit to it before you all, and will report on how we keep it.",
            "« {instrument} » est adopté. Nous nous y engageons devant vous tous et rendrons compte de son exécution.",
        ),
        (
            "What we have adopted today, “{instrument}”, binds us. I thank every delegation for its part in it.",
            (
                "Ce que nous avons adopté aujourd'hui, « {instrument} », nous lie. Je remercie chaque délégation de sa "
                "contribution."
            ),
        ),
    ),
    "talk.chair-summary": wordings(
        (
            (
                "From the chair, turn {turn}: {count} packages lie on the table. I ask delegations to say what they "
                "need rather "
                "than what they refuse."
            ),
            (
                "De la présidence, tour {turn} : {count} ensembles sont sur la table. J'invite les délégations à dire "
                "ce qu'il "
                "leur faut plutôt que ce qu'elles refusent."
            ),
        ),
        (
            (
                "Where we stand in turn {turn}: {count} packages, and no consensus yet. Use the corridors; come back "
                "with trades."
            ),
            (
                "Où en sommes-nous au tour {turn} : {count} ensembles, pas encore de consensus. Utilisez les couloirs "
                "; revenez "
                "avec des échanges."
            ),
        ),
        (
            (
                "The chair takes stock in turn {turn}. {count} packages are open; please withdraw those you no longer "
                "defend."
            ),
            (
                "La présidence fait le point au tour {turn}. {count} ensembles sont ouverts ; merci de retirer ceux "
                "que vous ne "
                "défendez plus."
            ),
        ),
        (
            "Colleagues, turn {turn} is passing. With {count} packages before us, the gap is narrower than it sounds.",
            (
                "Chers collègues, le tour {turn} avance. Avec {count} ensembles devant nous, l'écart est moindre qu'il "
                "n'y paraît."
            ),
        ),
        (
            (
                "A word from the chair in turn {turn}: {count} packages, one basin of common interest. Whom has nobody "
                "listened "
                "to yet?"
            ),
            (
                "Un mot de la présidence au tour {turn} : {count} ensembles, un même intérêt commun. Qui n'a encore "
                "été écouté "
                "par personne ?"
            ),
        ),
        (
            "I remind the room in turn {turn} that time is also a cost. {count} packages are enough to find one.",
            (
                "Je rappelle à la salle, au tour {turn}, que le temps a aussi un coût. {count} ensembles suffisent "
                "pour en trouver un."
            ),
        ),
    ),
    "talk.advice": wordings(
        (
            "A word from those who are not parties: on “{issue}”, please write what can be checked on the ground.",
            (
                "Un mot de ceux qui ne sont pas parties : sur « {issue} », écrivez ce qui peut être vérifié sur le "
                "terrain."
            ),
        ),
        (
            "“{issue}” will be felt first by people who are not in this room. We ask that the text remember them.",
            "« {issue} » touchera d'abord des gens absents de cette salle. Nous demandons que le texte s'en souvienne.",
        ),
        (
            "Our experience on “{issue}” is that early notice costs little and prevents much.",
            "Notre expérience sur « {issue} » : prévenir tôt coûte peu et évite beaucoup.",
        ),
        (
            (
                "We would caution against leaving “{issue}” vague: ambiguity is paid for later, and not by those who "
                "wrote it."
            ),
            (
                "Nous mettons en garde contre un texte vague sur « {issue} » : l'ambiguïté se paie plus tard, et pas "
                "par ses "
                "auteurs."
            ),
        ),
        (
            "If it helps, we can share data relevant to “{issue}” with all delegations alike.",
            "Si cela peut aider, nous pouvons partager avec toutes les délégations nos données utiles sur « {issue} ».",
        ),
        (
            "On “{issue}”, elsewhere, parties who agreed on facts first agreed on the rest sooner.",
            "Sur « {issue} », ailleurs, les parties qui se sont d'abord accordées sur les faits ont conclu plus vite.",
        ),
    ),
    "talk.room-note": wordings(
        (
            "For our own use: “{issue}” is where the others resist most. We may need something to give on it.",
            (
                "Pour notre usage : « {issue} » est le point où les autres résistent le plus. Il nous faudra peut-être "
                "y donner "
                "quelque chose."
            ),
        ),
        (
            "My reading: nobody has yet offered us a real trade on “{issue}”. Worth asking for one.",
            "Ma lecture : personne ne nous a encore offert un véritable échange sur « {issue} ». Il faut le demander.",
        ),
        (
            "I suggest we prepare a fallback on “{issue}” now, not in the last half hour.",
            (
                "Je suggère de préparer dès maintenant une position de repli sur « {issue} », et non dans la dernière "
                "demi-heure."
            ),
        ),
        (
            "Someone should speak to the delegations that are silent on “{issue}”. Silence is not consent.",
            "Quelqu'un devrait parler aux délégations silencieuses sur « {issue} ». Le silence n'est pas un accord.",
        ),
        (
            "Keep an eye on “{issue}”: it moves together with what we care about.",
            "Gardons un œil sur « {issue} » : cela évolue avec ce qui nous importe.",
        ),
        (
            "If the capital is to move on “{issue}”, we should ask while there is time for an answer.",
            "Si la capitale doit bouger sur « {issue} », demandons-le tant qu'une réponse peut arriver.",
        ),
    ),
    "talk.room-reply": wordings(
        ("Agreed. I am on it.", "D'accord. Je m'en occupe."),
        (
            "Noted. I will come back to you before the end of the turn.",
            "Bien noté. Je reviens vers vous avant la fin du tour.",
        ),
        (
            "Understood. Tell me if you want it in writing.",
            "Compris. Dites-moi si vous le souhaitez par écrit.",
        ),
        (
            "You lead; I will follow the room and warn you if the mood turns.",
            "Vous menez ; je suis la salle et vous préviens si le climat change.",
        ),
    ),
}
