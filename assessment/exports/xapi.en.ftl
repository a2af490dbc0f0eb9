# What a candidate did, as a learning record store shows it.

xapi-commented = said
xapi-responded = answered
xapi-shared = filed
xapi-interacted = acted
xapi-scored = was assessed on
