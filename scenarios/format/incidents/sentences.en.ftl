own-victim = { QUOTE($actor) } cannot be both author and victim of the incident. Name another author.
suspects-over-one = The suspects’ shares add up to { NUMBER($total, maximumFractionDigits: 6) }; give at most 1 in all. The rest is for somebody unknown.
evidence-early = This evidence comes before the incident of { QUOTE($incident) }. Release it later.

# What a document that the rule asks for is about.
nis2-early-warning = Early warning (NIS2, article 23: within 24 hours): { $name }
nis2-notification = Notification (NIS2, article 23: within 72 hours): { $name }
nis2-final-report = Final report (NIS2, article 23: within a month): { $name }
