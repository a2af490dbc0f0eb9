"""Tests at a browser, one folder to pytest: what they share ends with the last of them."""
