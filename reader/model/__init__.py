"""Frozen data that the whole program leans on; no behaviour beyond derived properties."""
