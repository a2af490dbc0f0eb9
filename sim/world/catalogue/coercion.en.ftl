# Acts of threat and of coercion without force: the name, when it serves, and what law it rests on.

catalogue-threaten-sanctions = Threaten sanctions
    .done = threatens { THE($target) } with sanctions
    .when = When the measure is ready and hurts them more than you: threats work better than impositions.
    .basis = Prior call and offer to negotiate before countermeasures: State Responsibility Art. 52.
    .basis-organisation = A decision that its organ could take, and nothing else.

catalogue-threaten-force = Threaten the use of force
    .done = threatens to use force against { THE($target) }
    .when = Almost never: it is unlawful outside self-defence and ties your own hands.
    .basis = Prohibited by UN Charter Art. 2(4), save self-defence (Art. 51) or a Council mandate (Art. 42).
    .basis-armed-group = No right to it under domestic law; customary IHL Rule 2 forbids threats meant to spread terror among civilians.

catalogue-ultimatum = Issue an ultimatum
    .done = issues an ultimatum to { THE($target) }
    .when = When you will do what you announce at the hour you announce, and they can still comply.
    .basis = Lawful only if the announced measure is; UN Charter Arts. 2(3)-(4).
    .basis-armed-group = No legal effect; what is announced must itself respect humanitarian law.

catalogue-expel-diplomats = Expel diplomats
    .done = expels diplomats { OF($target) }
    .when = To answer espionage or an affront; expect the same number to leave your own mission.
    .basis = Persona non grata, without reasons: VCDR Art. 9.

catalogue-break-relations = Break off diplomatic relations
    .done = breaks off diplomatic relations with { THE($target) }
    .when = When every other signal is spent; name a protecting power the same day.
    .basis = Relations rest on mutual consent: VCDR Art. 2; premises and interests, Art. 45.

catalogue-cut-aid = Reduce or stop aid
    .done = cuts aid to { THE($target) }
    .when = When aid sustains the conduct you oppose; spare what keeps people alive.
    .basis = Retorsion, lawful unless an agreement sets a procedure first.

catalogue-impose-sanctions = Impose sanctions or an embargo
    .done = imposes sanctions on { THE($target) }
    .when = When partners will join, evasion is limited and the way out is written down.
    .basis = UN Charter Art. 41; otherwise retorsion or countermeasures (State Responsibility Arts. 49-54).
    .basis-organisation = A decision of its competent organ; for regional bodies, UN Charter Art. 53.

catalogue-expel-aid-agency = Expel an aid agency
    .done = expels { THE($target) }
    .when = Seen from the other side: expect it when relief embarrasses whoever controls the ground.
    .basis = Host’s consent is required but may not be withheld arbitrarily; customary IHL Rules 55-56.

catalogue-deny-humanitarian-access = Deny humanitarian access
    .done = denies humanitarian access to { THE($target) }
    .when = A lever some parties use; starving civilians as a method of warfare is a war crime.
    .basis = Breach of customary IHL Rules 53 and 55; Rome Statute Art. 8(2)(b)(xxv).
    .basis-niac = Breach of customary IHL Rules 53 and 55; Rome Statute Art. 8(2)(e)(xix), for States bound by the amendment of 2019.

catalogue-freeze-assets = Freeze assets
    .done = freezes assets { OF($target) }
    .when = Against named persons or entities, with a legal file that survives review.
    .basis = Private assets: UN Charter Art. 41 or domestic law; a State’s central bank is immune by custom.

catalogue-seize-property = Seize property
    .done = seizes property { OF($target) }
    .when = When a claim is due and no other pledge exists; it is slow to undo.
    .basis = Compensation due; diplomatic premises and property are inviolable (VCDR Arts. 22 and 24).

catalogue-cyber-operation = Conduct a cyber operation
    .done = conducts a cyber operation against { THE($target) }
    .when = To gain an effect you can deny; once attributed it counts as any other act would.
    .basis = Sovereignty and non-intervention apply (Tallinn Manual 2.0, Rules 4 and 66); A/70/174 norm 13(f).
    .basis-armed-group = Domestic criminal law; IHL where it is part of a conflict (distinction, proportionality).
