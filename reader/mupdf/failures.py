"""What PyMuPDF raises over a damaged file: its own errors are no `RuntimeError` where they come from MuPDF itself."""

import pymupdf

MUPDF_FAILURES = (RuntimeError, pymupdf.mupdf.FzErrorBase)
OPENING_FAILURES = (*MUPDF_FAILURES, ValueError, IndexError)  # also where a document or a page is opened
