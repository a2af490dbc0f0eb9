"""The mathematics and protocols of negotiation on arrays: no events, no seats, no texts."""
