"""The tests: a package, so that pytest and an import know each of their modules by one and the same name."""
