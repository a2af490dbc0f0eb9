"""Places, people and what reaches them: the humanitarian module, from pure formulas to a daily step."""
