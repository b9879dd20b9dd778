"""The only importer of MuPDF: opening, reading, rendering, annotating."""
