"""Trade, tariffs, origin and sanctions between the actors of a scenario, from pure formulas to a daily step."""
