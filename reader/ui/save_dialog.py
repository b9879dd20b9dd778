"""Asking where to save: the platform's dialog, which asks before a file is replaced."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save_path(parent: QWidget, title: str, suggested: Path, kind: str) -> Path | None:
    """Return the file that the user names, None if the user changes their mind.

    Args:
        parent: the window that asks.
        title: what is asked.
        suggested: the file that is offered; a name without an ending gets this one's.
        kind: what files of that kind are called, with their pattern: "Text (*.txt)".
    """
    dialog = QFileDialog(parent, title, str(suggested.parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix)
    dialog.selectFile(suggested.name)
    chosen = dialog.exec() == QFileDialog.DialogCode.Accepted and dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
