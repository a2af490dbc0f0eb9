"""What delegations say to news: holding judgement, concern, correction, the answer to an ultimatum."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "talk.hold-judgement": wordings(
        (
            (
                "We have seen the report “{title}”. It is not confirmed. Does any delegation have it from a source "
                "that can be "
                "checked?"
            ),
            (
                "Nous avons vu l'information « {title} ». Elle n'est pas confirmée. Une délégation la tient-elle d'une "
                "source "
                "vérifiable ?"
            ),
        ),
        (
            (
                "On “{title}”: my delegation takes no position before the facts are verified, and asks others to do "
                "the same."
            ),
            (
                "Au sujet de « {title} » : ma délégation ne prend pas position avant vérification des faits et invite "
                "les autres "
                "à faire de même."
            ),
        ),
        (
            "“{title}” would be grave if it were true. We do not know that it is. We ask for a joint verification.",
            "« {title} » serait grave si c'était avéré. Nous l'ignorons. Nous demandons une vérification conjointe.",
        ),
        (
            "I ask for caution with “{title}”. Who benefits from our believing it today?",
            "J'appelle à la prudence au sujet de « {title} ». À qui profite que nous y croyions aujourd'hui ?",
        ),
        (
            "Before anyone acts on “{title}”, may we hear what observers on the ground can establish?",
            (
                "Avant que quiconque n'agisse sur la foi de « {title} », pouvons-nous entendre ce que les observateurs "
                "peuvent "
                "établir ?"
            ),
        ),
    ),
    "talk.believe": wordings(
        (
            "We have read “{title}” and we are shocked. We expect an explanation at once.",
            "Nous avons lu « {title} » et nous sommes choqués. Nous attendons une explication immédiate.",
        ),
        (
            "After “{title}”, my delegation finds it hard to go on as if nothing had happened.",
            "Après « {title} », ma délégation peut difficilement continuer comme si de rien n'était.",
        ),
        (
            "“{title}”: that is exactly what we feared. Someone at this table should answer for it.",
            "« {title} » : c'est exactement ce que nous craignions. Quelqu'un à cette table devrait en répondre.",
        ),
    ),
    "talk.concern": wordings(
        (
            "My delegation follows “{title}” with concern. It is a reason to work faster, not to leave the table.",
            (
                "Ma délégation suit « {title} » avec préoccupation. C'est une raison d'avancer plus vite, non de "
                "quitter la table."
            ),
        ),
        (
            "“{title}” reminds us what these talks are for. We propose that the text answer it.",
            "« {title} » nous rappelle à quoi sert cette négociation. Nous proposons que le texte y réponde.",
        ),
        (
            "In view of “{title}”, we call on all to refrain from any step that others might misread.",
            (
                "Au vu de « {title} », nous appelons chacun à s'abstenir de toute mesure qui pourrait être mal "
                "interprétée."
            ),
        ),
        (
            "We take note of “{title}” and are in touch with our capital. We will share what we are able to.",
            (
                "Nous prenons acte de « {title} » et sommes en contact avec notre capitale. Nous partagerons ce que "
                "nous pourrons."
            ),
        ),
        (
            "“{title}” concerns everyone here. Let each delegation say what it knows, and only that.",
            "« {title} » nous concerne tous. Que chaque délégation dise ce qu'elle sait, et seulement cela.",
        ),
        (
            (
                "Our first thought, on learning of “{title}”, is for those affected. Our second is for what we can "
                "settle today."
            ),
            (
                "En apprenant « {title} », notre première pensée va aux personnes touchées. La seconde, à ce que nous "
                "pouvons "
                "régler aujourd'hui."
            ),
        ),
    ),
    "talk.note": wordings(
        (
            (
                "We take note of “{title}”. It bears on what we are drafting, and we would rather discuss it here than "
                "elsewhere."
            ),
            (
                "Nous prenons note de « {title} ». Cela touche à ce que nous rédigeons, et mieux vaut en parler ici "
                "qu'ailleurs."
            ),
        ),
        (
            "Delegations will have seen “{title}”. Does it change anyone's reading of the text before us?",
            "Les délégations auront vu « {title} ». Cela modifie-t-il la lecture que quelqu'un fait du texte ?",
        ),
        (
            "“{title}” deserves a place in our discussion. We will reflect it in our next proposal.",
            "« {title} » mérite sa place dans nos débats. Nous en tiendrons compte dans notre prochaine proposition.",
        ),
        (
            "A remark on “{title}”: let us all work from the same facts, and this is one of them.",
            "Une remarque sur « {title} » : travaillons tous à partir des mêmes faits, et en voici un.",
        ),
        (
            "My delegation has read “{title}” with attention and has passed it to its experts.",
            "Ma délégation a lu « {title} » avec attention et l'a transmis à ses experts.",
        ),
    ),
    "talk.correction": wordings(
        (
            (
                "The earlier report has been corrected by “{title}”. We ask that nobody rely on the first version any "
                "longer."
            ),
            (
                "L'information antérieure est corrigée par « {title} ». Nous demandons que plus personne ne s'appuie "
                "sur la "
                "première version."
            ),
        ),
        (
            (
                "“{title}” settles the matter: what had been said was not accurate. We thank those who waited before "
                "judging."
            ),
            (
                "« {title} » clôt la question : ce qui avait été dit était inexact. Merci à ceux qui ont attendu avant "
                "de juger."
            ),
        ),
        (
            "For the record: “{title}” corrects what circulated before. Let us take up the talks where we left them.",
            (
                "Pour le procès-verbal : « {title} » rectifie ce qui avait circulé. Reprenons la discussion là où nous "
                "l'avions "
                "laissée."
            ),
        ),
    ),
    "talk.correction-own": wordings(
        (
            "“{title}” shows that we spoke too soon. I withdraw what I said and apologise for it.",
            "« {title} » montre que nous avons parlé trop tôt. Je retire mes propos et vous prie de m'en excuser.",
        ),
        (
            "We relied on a report that “{title}” now corrects. That was our error, and I say so before the same room.",
            (
                "Nous nous sommes fondés sur une information que « {title} » corrige à présent. C'était notre erreur, "
                "et je le "
                "dis devant la même assemblée."
            ),
        ),
    ),
    "talk.ultimatum": wordings(
        (
            (
                "We have received “{title}”. We will not act under a deadline set by others, nor set one in return. We "
                "are ready "
                "to meet at once."
            ),
            (
                "Nous avons reçu « {title} ». Nous n'agirons pas sous un délai fixé par d'autres et n'en fixerons pas "
                "en retour. "
                "Nous sommes prêts à nous réunir sur-le-champ."
            ),
        ),
        (
            (
                "“{title}” is not how neighbours settle a difference. Our answer is firm and short: no to the method, "
                "yes to a "
                "meeting today."
            ),
            (
                "« {title} » n'est pas la manière de régler un différend entre voisins. Notre réponse est ferme et "
                "brève : non à "
                "la méthode, oui à une réunion aujourd'hui."
            ),
        ),
        (
            "To “{title}” we reply that our commitments stand, that our door is open, and that threats change neither.",
            (
                "À « {title} », nous répondons que nos engagements tiennent, que notre porte est ouverte, et que les "
                "menaces n'y "
                "changent rien."
            ),
        ),
        (
            "We ask the authors of “{title}” to leave themselves a way back, and offer to help find it.",
            "Nous invitons les auteurs de « {title} » à se ménager une issue et offrons de les aider à la trouver.",
        ),
    ),
}
