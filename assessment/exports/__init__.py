"""Reports as files other people open: PDF, CSV, JSON. A file a module; none adds a judgement to the report."""
