"""The jury: who may sit for a candidate, and which blocks make a certification. Pure values."""
