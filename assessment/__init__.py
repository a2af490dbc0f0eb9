"""Assessment: from a log of events to levels that cite their evidence, and to the papers a jury signs."""
