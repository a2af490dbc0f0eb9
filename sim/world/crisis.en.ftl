# The scales of a crisis, as the codebook of International Crisis Behavior numbers them.

# How it ended.
outcome-formal = formal agreement
outcome-semi-formal = semi-formal agreement
outcome-tacit = tacit understanding
outcome-unilateral = one side's own act
outcome-imposed = imposed settlement
outcome-faded = fading away

# What opened it.
trigger-1 = verbal act
trigger-2 = political act
trigger-3 = economic act
trigger-4 = external change
trigger-5 = other non-violent act
trigger-6 = internal challenge
trigger-7 = non-violent military act
trigger-8 = indirect violent act
trigger-9 = violent act

# The gravest value it threatens.
gravity-0 = economic threat
gravity-1 = limited military damage
gravity-2 = threat to the political system
gravity-3 = threat to territory
gravity-4 = threat to influence
gravity-5 = threat of grave damage
gravity-6 = threat to existence

# The violence in it.
violence-1 = no new violence
violence-2 = minor clashes
violence-3 = serious clashes
violence-4 = war
