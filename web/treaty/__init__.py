"""A treaty as a document to keep: its text in each language, testimonium and signatures, as PDF."""
