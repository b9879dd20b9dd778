"""Findings and notes as files for others: every exporter takes a `Dossier` and returns the file's bytes."""
