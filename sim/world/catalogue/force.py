"""Acts of force, from raising the alert to using it; several are unlawful and stand here since crises contain them."""

from sim.world.catalogue.act import Act

ACTS: tuple[Act, ...] = (
    Act(
        id="raise-alert",
        names={"en": "Raise the military alert", "fr": "Relever le niveau d’alerte militaire"},
        when={
            "en": "To shorten your own reaction time; say why, or it will be read as preparation.",
            "fr": "Pour réduire votre délai de réaction ; expliquez-le, sinon on y verra un préparatif.",
        },
        basis={
            "en": "Sovereign right; risk-reduction consultations under the OSCE Vienna Document 2011, ch. III.",
            "fr": "Droit souverain ; consultations sur la réduction des risques, Document de Vienne 2011, chap. III.",
        },
        cameo="152",
        goldstein=-7.2,
        plover="MOBILIZE:Troops",
        plover_score=-6.5,
        family="force",
        cost=2,
        power="head",
        rung=5,
        mid_level=3,
        row=34,
    ),
    Act(
        id="mobilise-forces",
        names={"en": "Mobilise forces", "fr": "Mobiliser des forces"},
        when={
            "en": "When deterrence needs to be seen and its cost shows resolve; hard to reverse quietly.",
            "fr": "Quand la dissuasion doit se voir et que son coût prouve la résolution ; difficile à défaire.",
        },
        basis={
            "en": "Lawful at home; a threat of force against a neighbour breaches UN Charter Art. 2(4).",
            "fr": "Licite chez soi ; menacer un voisin de la force enfreint la Charte, art. 2 § 4.",
        },
        cameo="154",
        goldstein=-7.2,
        plover="MOBILIZE:Troops",
        plover_score=-6.5,
        family="force",
        cost=4,
        power="head",
        rung=6,
        mid_level=3,
        row=35,
    ),
    Act(
        id="blockade",
        names={"en": "Impose a blockade", "fr": "Imposer un blocus"},
        when={
            "en": "Only under a Council mandate or in self-defence: it is a use of force.",
            "fr": "Seulement sous mandat du Conseil ou en légitime défense, car c’est un usage de la force.",
        },
        basis={
            "en": "Act of aggression (UNGA Res. 3314, Art. 3(c)) save UN Charter Arts. 42 and 51.",
            "fr": "Acte d’agression (AGNU, rés. 3314, art. 3 c)) sauf Charte, art. 42 et 51.",
        },
        cameo="191",
        goldstein=-9.5,
        plover="COERCE:Restrict",
        plover_score=-7.0,
        family="force",
        cost=5,
        power="head",
        rung=8,
        mid_level=4,
        row=43,
    ),
    Act(
        id="occupy-territory",
        names={"en": "Occupy territory", "fr": "Occuper un territoire"},
        when={
            "en": "Never a lawful way to gain ground; the occupier answers for the people it holds.",
            "fr": "Jamais un moyen licite d’acquérir ; l’occupant répond de la population qu’il tient.",
        },
        basis={
            "en": "UN Charter Art. 2(4); Res. 3314 Art. 3(a); Hague Regulations Arts. 42-56; Geneva Convention IV.",
            "fr": (
                "Charte, art. 2 § 4 ; rés. 3314, art. 3 a) ; Règlement de La Haye, art. 42 à 56 ; IVe "
                "Convention de Genève."
            ),
        },
        cameo="192",
        goldstein=-9.5,
        plover="COERCE:Seize",
        plover_score=-7.0,
        family="force",
        cost=5,
        power="head",
        rung=8,
        mid_level=4,
        row=43,
    ),
    Act(
        id="use-force",
        names={"en": "Use armed force", "fr": "Recourir à la force armée"},
        when={
            "en": "In self-defence against an armed attack, necessary and proportionate, reported at once.",
            "fr": "En légitime défense contre une agression armée, nécessaire, proportionnée, aussitôt signalée.",
        },
        basis={
            "en": "Prohibited by UN Charter Art. 2(4) save Arts. 42 and 51; IHL applies from the first shot.",
            "fr": "Interdit par la Charte, art. 2 § 4, sauf art. 42 et 51 ; le DIH s’applique dès le premier tir.",
        },
        cameo="190",
        goldstein=-10.0,
        plover="ASSAULT",
        plover_score=-9.0,
        family="force",
        cost=5,
        power="head",
        rung=8,
        mid_level=4,
        row=44,
    ),
    Act(
        id="abduct",
        names={"en": "Abduct or take hostage", "fr": "Enlever ou prendre en otage"},
        when={
            "en": "Never available to a delegation that means to be heard; armed groups use it for leverage.",
            "fr": "Jamais pour une délégation qui veut être entendue ; des groupes armés en font un levier.",
        },
        basis={
            "en": "Crime: Hostages Convention (1979); common Article 3 of the Geneva Conventions.",
            "fr": "Crime : Convention contre la prise d’otages (1979) ; art. 3 commun aux Conventions de Genève.",
        },
        cameo="181",
        goldstein=-9.0,
        plover="ASSAULT",
        plover_score=-8.5,
        family="force",
        visibility="public",
        cost=4,
        power="head",
        rung=7,
        mid_level=4,
        row=44,
    ),
    Act(
        id="attack-staff",
        names={"en": "Attack aid or mission staff", "fr": "Attaquer du personnel humanitaire ou de mission"},
        when={
            "en": "Never lawful; when it happens, first protect, then establish the facts, then attribute.",
            "fr": "Jamais licite ; quand cela arrive, protéger d’abord, établir les faits, puis attribuer.",
        },
        basis={
            "en": (
                "Crime: UN Personnel Convention (1994) Art. 9; Rome Statute Art. 8(2)(b)(iii); customary IHL Rule 31."
            ),
            "fr": (
                "Crime : Convention de 1994 (personnel des Nations Unies), art. 9 ; Statut de Rome, art. 8 § 2 b) iii)."
            ),
        },
        cameo="182",
        goldstein=-9.5,
        plover="ASSAULT",
        plover_score=-8.5,
        family="force",
        cost=4,
        power="head",
        rung=7,
        mid_level=4,
        row=44,
        note="The table joins it to 181 (-9); 182, physical assault, is its own code.",
    ),
)
