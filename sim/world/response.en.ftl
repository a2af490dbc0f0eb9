# How targets of a militarised act have responded.

response-none = no militarised response
response-threat = threat of force
response-display = display of force
response-use = use of force
response-war = war
