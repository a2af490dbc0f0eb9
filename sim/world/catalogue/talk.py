"""Acts of talk: declaring, calling, visiting, meeting, mediating, negotiating."""

from sim.world.catalogue.act import Act, OtherScore

ACTS: tuple[Act, ...] = (
    Act(
        id="make-statement",
        names={"en": "Make a public statement", "fr": "Faire une déclaration publique"},
        when={
            "en": "To set out a position on the record before others describe it for you.",
            "fr": "Pour fixer une position avant que d’autres ne la décrivent à votre place.",
        },
        basis={
            "en": "Free, but a clear unilateral undertaking can bind (ICJ, Nuclear Tests, 1974).",
            "fr": "Libre, mais un engagement unilatéral clair peut lier son auteur (CIJ, Essais nucléaires, 1974).",
        },
        cameo="010",
        goldstein=0.0,
        plover="",
        plover_score=0.0,
        family="talk",
        targets="none",
        cost=1,
        row=1,
    ),
    Act(
        id="deny-responsibility",
        names={"en": "Deny responsibility", "fr": "Démentir toute responsabilité"},
        when={
            "en": "To answer a charge you hold to be false, quickly and with what can be checked.",
            "fr": "Pour répondre vite, éléments vérifiables à l’appui, à une accusation que vous tenez pour fausse.",
        },
        basis={
            "en": "No form required; a denial made in bad faith harms later claims (good faith, UN Charter Art. 2(2)).",
            "fr": (
                "Aucune forme requise ; un démenti de mauvaise foi dessert la suite (Charte des Nations Unies, "
                "art. 2 § 2)."
            ),
        },
        cameo="016",
        goldstein=-5.0,
        plover="",
        plover_score=None,
        family="talk",
        cost=1,
        note="PLOVER makes no general recommendation for 016 and drops the category.",
        other_scores=(OtherScore(-2.0, "other public CAMEO-Goldstein tables"),),
    ),
    Act(
        id="appeal-for-talks",
        names={"en": "Call for talks", "fr": "Appeler au dialogue"},
        when={
            "en": "When contact has stopped and someone must take the first step without conceding anything.",
            "fr": "Quand le contact est rompu et qu’il faut faire le premier pas sans rien concéder.",
        },
        basis={
            "en": "Peaceful settlement: UN Charter Arts. 2(3) and 33.",
            "fr": "Règlement pacifique : Charte des Nations Unies, art. 2 § 3 et 33.",
        },
        cameo="026",
        goldstein=4.0,
        plover="REQUEST:Meet",
        plover_score=0.0,
        family="talk",
        cost=1,
        row=2,
    ),
    Act(
        id="convene-emergency-meeting",
        names={"en": "Convene an emergency meeting", "fr": "Convoquer une réunion d’urgence"},
        when={
            "en": "When an incident needs an answer within hours and every party in the same room.",
            "fr": "Quand un incident exige une réponse en quelques heures et toutes les parties autour de la table.",
        },
        basis={
            "en": "UN Charter Art. 35 (bringing a situation to the Security Council) or the organisation's own rules.",
            "fr": "Charte des Nations Unies, art. 35 (saisine du Conseil de sécurité), ou règles de l’organisation.",
        },
        cameo="026",
        goldstein=4.0,
        plover="REQUEST:Meet",
        plover_score=0.0,
        family="talk",
        targets="none",
        cost=2,
        power="head",
        nearest=True,
        note="CAMEO has no code for convening a body; 026 is an appeal to others to meet.",
    ),
    Act(
        id="offer-to-negotiate",
        names={"en": "Declare readiness to negotiate", "fr": "Se déclarer prêt à négocier"},
        when={
            "en": "To turn a contact into a process, with a date and an agenda.",
            "fr": "Pour faire d’un contact un processus, avec une date et un ordre du jour.",
        },
        basis={
            "en": (
                "UN Charter Art. 33(1); negotiations must then be meaningful (ICJ, North Sea Continental Shelf, 1969)."
            ),
            "fr": (
                "Charte des Nations Unies, art. 33 § 1 ; la négociation doit avoir un sens (CIJ, Plateau "
                "continental, 1969)."
            ),
        },
        cameo="036",
        goldstein=4.0,
        plover="AGREE",
        plover_score=2.5,
        family="talk",
        cost=1,
        power="head",
        row=4,
    ),
    Act(
        id="accept-mediation",
        names={"en": "Accept mediation", "fr": "Accepter une médiation"},
        when={
            "en": "When direct talks are stuck and a third party is trusted enough by both sides.",
            "fr": "Quand les échanges directs sont bloqués et qu’un tiers a assez la confiance des deux parties.",
        },
        basis={
            "en": "UN Charter Art. 33(1); mediation rests on consent.",
            "fr": "Charte des Nations Unies, art. 33 § 1 ; la médiation repose sur le consentement.",
        },
        cameo="038",
        goldstein=7.0,
        plover="AGREE",
        plover_score=2.5,
        family="talk",
        cost=2,
        power="head",
        row=5,
    ),
    Act(
        id="phone-call",
        names={"en": "Telephone a counterpart", "fr": "Téléphoner à un homologue"},
        when={
            "en": "To test an idea, remove a misunderstanding or give warning before going public.",
            "fr": "Pour tester une idée, lever un malentendu ou prévenir avant toute annonce publique.",
        },
        basis={
            "en": "Ordinary diplomatic intercourse: VCDR Art. 3(1)(c) and (e).",
            "fr": "Relations diplomatiques courantes : CVRD, art. 3 § 1 c) et e).",
        },
        cameo="041",
        goldstein=1.0,
        plover="CONSULT:Phone",
        plover_score=1.5,
        family="talk",
        visibility="private",
        cost=1,
        row=6,
    ),
    Act(
        id="visit",
        names={"en": "Pay an official visit", "fr": "Effectuer une visite officielle"},
        when={
            "en": "To show commitment, or to say in person what cannot be written.",
            "fr": "Pour montrer son engagement, ou dire de vive voix ce qui ne s’écrit pas.",
        },
        basis={
            "en": "Host's consent; Convention on Special Missions (1969) and custom on high officials' immunities.",
            "fr": "Accord de l’hôte ; Convention sur les missions spéciales (1969) et coutume sur les immunités.",
        },
        cameo="042",
        goldstein=1.9,
        plover="CONSULT:Visit",
        plover_score=4.0,
        family="talk",
        cost=2,
        row=7,
    ),
    Act(
        id="meet-in-third-place",
        names={"en": "Meet in a third place or at a summit", "fr": "Se rencontrer en lieu tiers ou en sommet"},
        when={
            "en": "When neither side can travel to the other, or when leaders must close what officials prepared.",
            "fr": "Quand aucun ne peut se rendre chez l’autre, ou que les dirigeants doivent conclure.",
        },
        basis={
            "en": "Agreement of the parties and of the host; UN Charter Art. 33(1).",
            "fr": "Accord des parties et de l’hôte ; Charte des Nations Unies, art. 33 § 1.",
        },
        cameo="044",
        goldstein=2.5,
        plover="CONSULT:Third-party",
        plover_score=1.0,
        family="talk",
        cost=3,
        power="head",
        row=8,
        note="PLOVER prints 4 for the multilateral mode.",
    ),
    Act(
        id="mediate",
        names={"en": "Offer good offices or mediate", "fr": "Proposer ses bons offices ou une médiation"},
        when={
            "en": "As a third party, when both sides prefer a way out that neither can propose.",
            "fr": "En tiers, quand chacun préfère une issue que personne ne peut proposer.",
        },
        basis={
            "en": "UN Charter Art. 33; an offer is never unfriendly (Hague Convention I, 1907, Art. 3).",
            "fr": (
                "Charte des Nations Unies, art. 33 ; l’offre n’est jamais inamicale (Convention I de La Haye, "
                "1907, art. 3)."
            ),
        },
        cameo="045",
        goldstein=5.0,
        plover="CONSULT",
        plover_score=2.5,
        family="talk",
        visibility="private",
        cost=2,
        row=9,
    ),
    Act(
        id="propose-formula",
        names={"en": "Propose terms as a mediator", "fr": "Proposer des termes en médiateur"},
        when={
            "en": "As a mediator whom both sides trust, when they agree on the problem and on no words.",
            "fr": "En médiateur accepté des deux parties, quand elles s’accordent sur le problème et sur aucun mot.",
        },
        basis={
            "en": "UN Charter Art. 33; UN Guidance for Effective Mediation (2012).",
            "fr": "Charte des Nations Unies, art. 33 ; Directives de l’ONU pour une médiation efficace (2012).",
        },
        cameo="045",
        goldstein=5.0,
        plover="CONSULT",
        plover_score=2.5,
        family="talk",
        visibility="private",
        cost=3,
        nearest=True,
        note="Mediation in the style of formulation; the codes know no styles.",
    ),
    Act(
        id="press-for-settlement",
        names={"en": "Mediate with carrots and sticks", "fr": "Mener une médiation de pression"},
        when={
            "en": "As a mediator with something to give or to withhold, when terms alone have not moved them.",
            "fr": "En médiateur qui a de quoi offrir ou refuser, quand les termes seuls n’ont pas suffi.",
        },
        basis={
            "en": "UN Charter Art. 33; an offer of guarantees or aid stays within the mediator’s own law.",
            "fr": "Charte des Nations Unies, art. 33 ; garanties et aides restent dans le droit propre au médiateur.",
        },
        cameo="045",
        goldstein=5.0,
        plover="CONSULT",
        plover_score=2.5,
        family="talk",
        visibility="private",
        cost=4,
        nearest=True,
        note="Mediation in the style of manipulation; the codes know no styles.",
    ),
    Act(
        id="negotiate",
        names={"en": "Open a negotiating round", "fr": "Ouvrir un cycle de négociation"},
        when={
            "en": "When mandates are in hand and there is something to trade.",
            "fr": "Quand les mandats sont en main et qu’il y a matière à échanger.",
        },
        basis={
            "en": "VCDR Art. 3(1)(c); full powers to conclude, VCLT Art. 7.",
            "fr": "CVRD, art. 3 § 1 c) ; pleins pouvoirs pour conclure, CVDT, art. 7.",
        },
        cameo="046",
        goldstein=7.0,
        plover="CONSULT",
        plover_score=2.5,
        family="talk",
        visibility="private",
        cost=2,
        row=10,
    ),
    Act(
        id="appeal-for-aid",
        names={"en": "Appeal for humanitarian aid", "fr": "Lancer un appel à l’aide humanitaire"},
        when={
            "en": "When needs exceed national means: name the needs, the places and the amounts.",
            "fr": "Quand les besoins dépassent les moyens nationaux ; précisez besoins, lieux et montants.",
        },
        basis={
            "en": "UNGA Res. 46/182, annex: assistance on the basis of an appeal by the affected country.",
            "fr": "AGNU, rés. 46/182, annexe : assistance sur la base d’un appel du pays touché.",
        },
        cameo="0233",
        goldstein=3.4,
        plover="REQUEST:Assist",
        plover_score=0.5,
        family="humanitarian",
        cost=1,
        row=3,
    ),
)
