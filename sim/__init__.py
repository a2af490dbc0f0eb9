"""The simulation: exercise, world, negotiation and minds, as pure values with no I/O, clock or hidden dice."""
