"""Rejoinder: read a reply against the document that it answers."""

__version__ = "0.1.0"
