# Words to and from the capital.

capital-granted = You are authorised to agree to { QUOTE($option) } on { QUOTE($issue) }. Obtain something of value in return.

capital-not-yet = Not at this stage: { QUOTE($option) } on { QUOTE($issue) } is premature. You may raise it again in a later turn.

capital-refused = We cannot agree to { QUOTE($option) } on { QUOTE($issue) }, now or later. Your instructions stand.

capital-argument =
    .v0 = Others insist on { QUOTE($option) } for { QUOTE($issue) }. With it an agreement would be nearer; I would ask for a return.
    .v1 = I request authority to go to { QUOTE($option) } on { QUOTE($issue) }. I would use it only against a real return.
    .v2 = Our present limit on { QUOTE($issue) } isolates us. { QUOTE($option) } would cost little compared with what it opens.
    .v3 = The packages on the table turn on { QUOTE($issue) }. May the delegation consider { QUOTE($option) } as part of a balance?
    .v4 = I recommend flexibility on { QUOTE($issue) }: { QUOTE($option) } protects our main interests and keeps the talks alive.
    .v5 = An answer takes time. Please confirm whether { QUOTE($option) } on { QUOTE($issue) } could be accepted ahead of the deadline.
