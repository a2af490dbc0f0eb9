"""Conversation with people: who is asked, what is answered, and what is remembered of it."""
