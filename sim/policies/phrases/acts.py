"""What accompanies an act in the world, by the family of the act, and the delegation's own tasks."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "act.talk": wordings(
        (
            "Contact is the cheapest of our instruments, and we use it.",
            "Le contact est le moins coûteux de nos instruments, et nous nous en servons.",
        ),
        (
            "We would rather say this to you directly than read it elsewhere.",
            "Nous préférons vous le dire directement que le lire ailleurs.",
        ),
        (
            "The purpose is simple: to make sure that nobody is surprised.",
            "Le but est simple : que personne ne soit pris de court.",
        ),
        (
            "We believe that a conversation now will spare us a crisis later.",
            "Nous croyons qu'une conversation maintenant nous épargnera une crise plus tard.",
        ),
    ),
    "act.cooperate": wordings(
        (
            "A gesture made without waiting for a signature, because it is useful in itself.",
            "Un geste fait sans attendre de signature, parce qu'il est utile en soi.",
        ),
        (
            "We hope that it will be read as it is meant: as confidence offered first.",
            "Nous espérons qu'il sera compris comme il est conçu : une confiance offerte la première.",
        ),
        (
            "What can be verified by all is feared by nobody.",
            "Ce que chacun peut vérifier n'inquiète personne.",
        ),
    ),
    "act.humanitarian": wordings(
        (
            "People come before positions. We ask for nothing in return.",
            "Les personnes passent avant les positions. Nous ne demandons rien en retour.",
        ),
        (
            "Need alone guides us, whoever controls the place.",
            "Seuls les besoins nous guident, quelle que soit l'autorité sur place.",
        ),
    ),
    "act.de-escalate": wordings(
        (
            "We take a step down, in the open, and invite the same.",
            "Nous faisons, au grand jour, un pas vers l'apaisement et invitons à faire de même.",
        ),
        (
            "It removes a cause of concern; we expect it to be noticed.",
            "Cette mesure supprime un motif d'inquiétude ; nous comptons qu'elle sera remarquée.",
        ),
    ),
    "act.protest": wordings(
        (
            "We put our objection on record, with its reasons, and remain ready to talk.",
            "Nous consignons notre objection, motifs à l'appui, et restons prêts à parler.",
        ),
        (
            "Our disagreement is on substance, and we state it through the proper channel.",
            "Notre désaccord porte sur le fond, et nous l'exprimons par la voie appropriée.",
        ),
        (
            "We ask that the facts be established and that the conduct cease if they are as reported.",
            "Nous demandons que les faits soient établis et que ces agissements cessent s'ils sont avérés.",
        ),
    ),
    "act.threaten": wordings(
        (
            "We say in advance what we would do, so that it need not be done.",
            "Nous disons à l'avance ce que nous ferions, afin de n'avoir pas à le faire.",
        ),
        (
            "The choice lies with those to whom this is addressed.",
            "Le choix appartient à ceux à qui ceci s'adresse.",
        ),
    ),
    "act.coerce": wordings(
        (
            "This measure is limited and can be lifted the day its cause ends.",
            "Cette mesure est limitée et pourra être levée le jour où sa cause aura cessé.",
        ),
        (
            "We had announced it, and we take it with regret.",
            "Nous l'avions annoncée, et nous la prenons à regret.",
        ),
    ),
    "act.force": wordings(
        (
            "A precaution on our own territory, directed at nobody who means us no harm.",
            "Une précaution sur notre propre territoire, qui ne vise personne qui ne nous veuille du mal.",
        ),
        (
            "Our duty is to protect our people; this is no more than that.",
            "Notre devoir est de protéger notre population ; ce n'est rien de plus.",
        ),
    ),
    "task.line-firm": wordings(
        (
            (
                "Our line: hold firm. No concession before the others move, none without a return; better no text than "
                "a poor "
                "one."
            ),
            (
                "Notre ligne : tenir. Pas de concession avant que les autres ne bougent, aucune sans contrepartie ; "
                "mieux vaut "
                "pas de texte qu'un mauvais texte."
            ),
        )
    ),
    "task.line-balanced": wordings(
        (
            "Our line: trade. Give what costs us little for what we need, and be ready to close in the last third.",
            (
                "Notre ligne : échanger. Donner ce qui nous coûte peu contre ce dont nous avons besoin, et être prêts "
                "à conclure "
                "dans le dernier tiers."
            ),
        )
    ),
    "task.line-open": wordings(
        (
            "Our line: an agreement matters more to us than its details. Seek it early and keep everyone on board.",
            (
                "Notre ligne : un accord nous importe plus que ses détails. Le rechercher tôt et garder tout le monde "
                "à bord."
            ),
        )
    ),
    "task.follow-up": wordings(
        (
            "Find out what can be confirmed about “{title}” and keep the delegation informed.",
            "Établir ce qui peut être confirmé au sujet de « {title} » et tenir la délégation informée.",
        ),
        (
            "Prepare what we can say, and must not say, about “{title}”.",
            "Préparer ce que nous pouvons dire, et devons taire, au sujet de « {title} ».",
        ),
        (
            "Sound out two other delegations on “{title}” and report back.",
            "Sonder deux autres délégations sur « {title} » et en rendre compte.",
        ),
    ),
}
