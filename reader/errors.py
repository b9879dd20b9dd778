"""What a user can cause and be told about.

Every error here carries one clear sentence: what happened, to which file, and what to do. They are caught at two
places only, where a command runs and in the command line's main; anything else that is raised is a bug.
"""


class ReaderError(Exception):
    """Root of all errors that are shown to the user as one sentence."""

    @property
    def sentence(self) -> str:
        """The sentence for the user, without a traceback."""
        return str(self)


class DocumentError(ReaderError):
    """A file cannot be opened or read as a document."""


class PasswordNeeded(DocumentError):  # noqa: N818 (a question to the user rather than a fault)
    """A document is encrypted and no password, or a wrong one, was given."""


class CaseFileError(ReaderError):
    """A case file cannot be opened, read or written; the file is unchanged."""


class ExportError(ReaderError):
    """An export could not be written; an existing file at its place is unchanged."""


class WorkerError(ReaderError):
    """A worker process died or ran out of its limits; its job failed, the window and the notes live on."""


class UsageError(ReaderError):
    """The command line was used wrongly."""


class Cancelled(Exception):  # noqa: N818 (an answer to the user's wish, not an error)
    """Raised inside long work after the user asked for it to stop."""
