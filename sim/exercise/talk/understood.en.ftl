# What was understood of a message, told to whoever writes it and on the command line.

understood-question-interests = Question about interests
understood-question-fact = Question of fact
understood-offer = Offer
understood-conditional-offer = Conditional offer
understood-demand = Demand
understood-commitment = Commitment
understood-warning = Warning
understood-threat = Threat
understood-refusal = Refusal
understood-acceptance = Acceptance
understood-apology = Apology
understood-thanks = Thanks
understood-greeting = Greeting
understood-procedure = Procedure
understood-statement = Statement
understood-unclear = Not understood
understood-side = { $issue }: { $option }
understood-trade = { $give } for { $ask }
understood-line = { $intent } · { $rest }
understood-package = package { $letter }
