"""The open documents by the names that a reader knows them by."""

from reader.model.document import Document
from reader.workspace.session import Session


def document_names(session: Session) -> list[tuple[str, Document]]:
    """Return the documents that are read, with their files' names."""
    return [(opened.name, opened.document) for opened in session.documents.all if opened.document is not None]
