# Acts of force: the name, when it serves, and what law it rests on.

catalogue-raise-alert = Raise the military alert
    .done = raises its military alert, with { THE($target) } in view
    .when = To shorten your own reaction time; say why, or it will be read as preparation.
    .basis = Sovereign right; risk-reduction consultations under the OSCE Vienna Document 2011, ch. III.
    .basis-armed-group = No right to it under domestic law; IHL precautions where civilians are near (customary IHL Rules 22 to 24).
    .basis-niac = Domestic law; IHL precautions where civilians are near (customary IHL Rules 22 to 24).

catalogue-mobilise-forces = Mobilise forces
    .done = mobilises forces, with { THE($target) } in view
    .when = When deterrence needs to be seen and its cost shows resolve; hard to reverse quietly.
    .basis = Lawful at home; a threat of force against a neighbour breaches UN Charter Art. 2(4).
    .basis-armed-group = No right to it under domestic law; no child under fifteen (Additional Protocol II Art. 4(3)(c)).

catalogue-blockade = Impose a blockade
    .done = imposes a blockade on { THE($target) }
    .when = Only under a Council mandate or in self-defence: it is a use of force.
    .basis = Act of aggression (UNGA Res. 3314, Art. 3(c)) save UN Charter Arts. 42 and 51.
    .basis-armed-group = Starvation of civilians as a method is forbidden: Additional Protocol II Art. 14; customary IHL Rule 53.

catalogue-occupy-territory = Occupy territory
    .done = occupies territory { OF($target) }
    .when = Never a lawful way to gain ground; the occupier answers for the people it holds.
    .basis = UN Charter Art. 2(4); Res. 3314 Art. 3(a); Hague Regulations Arts. 42-56; Geneva Convention IV.
    .basis-armed-group = Common Article 3 of the Geneva Conventions protects those who live there; domestic law forbids it.

catalogue-use-force = Use armed force
    .done = uses armed force against { THE($target) }
    .when = In self-defence against an armed attack, necessary and proportionate, reported at once.
    .basis = Prohibited by UN Charter Art. 2(4) save Arts. 42 and 51; IHL applies from the first shot.
    .basis-armed-group = Common Article 3 of the Geneva Conventions and, where it applies, Additional Protocol II; crimes under domestic law.
    .basis-niac = Common Article 3 of the Geneva Conventions and, where it applies, Additional Protocol II; customary IHL Rules 1, 14 and 15.

catalogue-abduct = Abduct or take hostage
    .done = abducts people { OF($target) }
    .when = Never available to a delegation that means to be heard; armed groups use it for leverage.
    .basis = Crime: Hostages Convention (1979); common Article 3 of the Geneva Conventions.

catalogue-attack-staff = Attack aid or mission staff
    .done = attacks staff { OF($target) }
    .when = Never lawful; when it happens, first protect, then establish the facts, then attribute.
    .basis = Crime: UN Personnel Convention (1994) Art. 9; Rome Statute Art. 8(2)(b)(iii); customary IHL Rule 31.
    .basis-niac = Crime: Rome Statute Art. 8(2)(e)(iii); UN Personnel Convention (1994) Art. 9; customary IHL Rule 31.
