# Seats.

seat-taken = { $seat } is held by { $holder ->
    [mind] a simulated actor
   *[person] a person
}.
seat-left = { $seat }: the seat is empty.
coach-allowed = Every seat may now have a coach’s questions.
coach-withdrawn = The coach has been withdrawn.
handover-briefed = { handover-briefed.line } { $brief }
    .line = Hand-over brief for { $seat }.

# Professions of seats.

profession-defence-security-officer = Defence and security officer
profession-european-affairs-officer = European affairs and projects officer
profession-european-programmes-officer = European programmes officer
profession-foresight-officer = Foresight officer
profession-geopolitical-analyst = Geopolitical analyst
profession-international-relations-officer = International relations officer
profession-protection-officer = Protection officer
profession-vice-consul = Vice-consul
