# Humanitarian and consular acts, and acts of de-escalation: the name, when it serves, and what law it rests on.

catalogue-humanitarian-aid = Provide humanitarian aid
    .done = gives humanitarian aid to { THE($target) }
    .when = On need alone, through whoever can reach people.
    .basis = UNGA Res. 46/182: humanity, neutrality, impartiality, with the consent of the affected country.

catalogue-open-humanitarian-corridor = Open a humanitarian corridor
    .done = opens a humanitarian corridor to { THE($target) }
    .when = When civilians are trapped and all who hold the route agree on hours, limits and monitors.
    .basis = Geneva Convention IV Arts. 17 and 23; Additional Protocol I Art. 70; customary IHL Rule 55.
    .basis-niac = Common Article 3 of the Geneva Conventions (special agreements); Additional Protocol II Art. 18(2); customary IHL Rule 55.

catalogue-grant-humanitarian-access = Grant humanitarian access
    .done = grants humanitarian access to { THE($target) }
    .when = When relief is ready and refusing it would cost more than letting it through.
    .basis = Additional Protocol I Art. 70: with the parties’ agreement; not to be refused arbitrarily on the prevailing reading (customary IHL Rule 55).
    .basis-niac = Common Article 3 of the Geneva Conventions; Additional Protocol II Art. 18(2): with consent; customary IHL Rule 55.

catalogue-evacuate-nationals = Evacuate nationals
    .done = evacuates nationals from { THE($target) }
    .when = When staying has become more dangerous than leaving; tell the host before the press.
    .basis = Consular protection: VCCR Art. 5(a) and (e); the host’s consent to any operation on its soil.

catalogue-travel-advisory = Issue a travel advisory
    .done = issues a travel advisory on { THE($target) }
    .when = To warn your nationals in time; expect the host to read it as a political signal.
    .basis = Domestic law and the duty of care; VCCR Art. 5(a).

catalogue-ease-sanctions = Ease sanctions
    .done = eases sanctions on { THE($target) }
    .when = Against a verified step, in stages that can be reversed.
    .basis = Countermeasures end when the breach ends: State Responsibility Art. 53; UN Charter Art. 41.
    .basis-organisation = A decision of the organ that imposed them.

catalogue-release-detainees = Release detained persons
    .done = releases detained persons to { THE($target) }
    .when = As a gesture that costs little and is seen at once by the other side’s public.
    .basis = Geneva Convention III Arts. 109-118 (prisoners of war); VCCR Art. 36 (foreign nationals).
    .basis-armed-group = Common Article 3 of the Geneva Conventions; Additional Protocol II Art. 6(5); customary IHL Rule 128.
    .basis-niac = Common Article 3 of the Geneva Conventions; Additional Protocol II Art. 6(5); customary IHL Rule 128.

catalogue-admit-inspectors = Admit inspectors
    .done = admits inspectors { OF($target) }
    .when = When being believed is worth more than keeping the site closed.
    .basis = Treaty verification clause, or fact-finding by consent (UNGA Res. 46/59).

catalogue-ceasefire = Declare a ceasefire
    .done = declares a ceasefire with { THE($target) }
    .when = When fighting no longer buys anything; settle monitoring before the hour of effect.
    .basis = Hague Regulations (1907) Arts. 36-41; provisional measures, UN Charter Art. 40.
    .basis-armed-group = A unilateral declaration, or a special agreement under common Article 3 of the Geneva Conventions.
    .basis-niac = A unilateral declaration, or a special agreement under common Article 3 of the Geneva Conventions.

catalogue-withdraw-forces = Withdraw forces
    .done = withdraws forces that faced { THE($target) }
    .when = To make a settlement credible, against guarantees that the ground will not be taken.
    .basis = UN Charter Art. 2(4); cessation, State Responsibility Art. 30.
    .basis-other = No form required; tell those who will watch it when and by which road.
