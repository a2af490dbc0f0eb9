"""The deals that were possible on each text: the outcome space, its frontier and solution points, and the talks' path.

Values are in points of 100 as each delegation's stakes count them; the mathematics is `sim.negotiation`'s.
"""
