# Examples of good work: analysis, options, strategy and country notes. The places and people are invented.

example-diagnosis = Why the Almere talks stopped
example-diagnosis-question = Why did the federal side leave the talks on 3 May?
example-diagnosis-sources-1 =
    .source = Chair of the talks, in person
    .says = They left over the date of the withdrawal
    .grade = A2
example-diagnosis-sources-2 =
    .source = Federal spokesman, to the press
    .says = They left over the prisoners
    .grade = C4
    .contradicts = The chair, on the reason
example-diagnosis-sources-3 =
    .source = Adviser to the minister
    .says = The cabinet had set 1 June as the last date
    .grade = B3
example-diagnosis-hypotheses-1 =
    .hypothesis = The date of the withdrawal
    .supports = The chair’s account; the cabinet’s limit
    .against = The date had been agreed in April
    .likelihood = high
example-diagnosis-hypotheses-2 =
    .hypothesis = Pressure from the officers’ league
    .supports = The league met on 2 May
    .against = Its statement asks for talks to go on
    .likelihood = low
example-diagnosis-judgement = They left because the cabinet could not accept a date after 1 June. The prisoners are the reason given, not the reason.
example-diagnosis-confidence = medium
example-diagnosis-gaps =
    Whether the limit of 1 June can be moved; asked of the adviser.
    Who called the league’s meeting.

example-options-matrix = Answering the toll on the Sarn bridge
example-options-matrix-question = How do we answer the new toll on our lorries at the Sarn bridge, before the season opens on 1 April?
example-options-matrix-criteria =
    Lorries that pass by June.
    Cost to the budget.
    Relations with the canton.
example-options-matrix-options-1 =
    .option = Pay, and ask for arbitration
    .kind = act
    .gain = Lorries pass at once
    .cost = 400,000 a year
    .risk = The toll becomes a habit
    .basis = Transit treaty, art. 14
    .score = 8
example-options-matrix-options-2 =
    .option = Charge the canton’s lorries the same
    .kind = act
    .gain = Pressure within weeks
    .cost = Lost trade, 1.2 million
    .risk = It spreads to the ferries
    .basis = Countermeasure, after notice
    .score = 4
example-options-matrix-options-3 =
    .option = Wait for the canton’s election
    .kind = do-nothing
    .gain = No quarrel in public
    .cost = Two months of detours
    .risk = The winner keeps the toll
    .basis = None needed
    .score = 3
example-options-matrix-recommendation = Pay and ask for arbitration: it is the only one by which lorries pass before June, and the treaty lets us reclaim what we paid.

example-strategy = Reopening the Harrow strait
example-strategy-aim = Merchant ships of all flags pass the Harrow strait freely by the end of the year.
example-strategy-situation = Twelve ships were turned back since March. The coast guard obeys the port council, not the ministry. Two insurers have left.
example-strategy-legal = Right of transit passage through straits used for international navigation (Convention on the Law of the Sea, art. 38).
example-strategy-objectives-1 =
    .objective = The port council stops its patrols
    .sign = No ship turned back for 30 days
    .date = 2031-09-01
    .owner = Special envoy
example-strategy-objectives-2 =
    .objective = Insurers return
    .sign = Premium below 0.3%
    .date = 2031-11-15
    .owner = Economic director
example-strategy-actions-1 =
    .action = Joint traffic scheme under the maritime organisation
    .basis = Convention, art. 41
    .partner = Maritime Organisation
    .cost = 150000
example-strategy-actions-2 =
    .action = Guarantee fund for insurers
    .basis = Budget act, title 4
    .partner = League of Shipowners
    .cost = 900000
example-strategy-alternative = If ships are still turned back in October, we take the case to the tribunal and reroute grain by rail.
example-strategy-review = 2031-10-01

example-country-note = Republic of Tamsin
example-country-note-country = Republic of Tamsin
example-country-note-system = A president elected in 2029 and a senate of the seven valleys, which can block any treaty.
example-country-note-figures-1 =
    .figure = Population, millions
    .value = 4.2
    .date = 2030-01-01
    .source = National census
example-country-note-figures-2 =
    .figure = Exports that are copper, %
    .value = 61
    .date = 2030-12-31
    .source = Central bank
example-country-note-people-1 =
    .person = Senator Ilse Varga
    .office = Chairs the senate’s treaty committee since 2030
    .stands = For the railway, against foreign guards
    .grade = B2
example-country-note-people-2 =
    .person = Dr Oran Keel
    .office = The president’s chief of staff
    .stands = Wants the loan signed first
    .grade = C3
example-country-note-interests =
    A railway to the coast that nobody can close.
    A loan at less than 4%.
example-country-note-relations = Good. We owe an answer on visas since March.
example-country-note-sensitivities =
    Do not call the seven valleys provinces.
example-country-note-points =
    We support the railway, with guards of their own.
    The answer on visas comes this month.
