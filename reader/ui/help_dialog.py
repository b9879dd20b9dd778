"""What the verdicts mean and what counts as a difference."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from reader.model.alignment import VerdictKind
from reader.ui.dialog_size import resize_within_screen
from reader.ui.labels import verdict_name
from reader.ui.plain_label import plain_label
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SIGNS, TypeStep

_SIZE = (680, 620)  # logical pixels


class HelpDialog(QDialog):
    """First steps, verdicts, folding rules, the marks on the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._rows = QVBoxLayout(sheet)
        self._rows.setContentsMargins(2 * BETWEEN, BETWEEN, 2 * BETWEEN, BETWEEN)
        self._rows.setSpacing(INSIDE)
        self._heading(translate("Help", "First steps"))
        self._text(
            translate(
                "Help",
                "Open a reply and what it answers. Press c for the next quotation and x for the next problem; both "
                "panes follow. Press i to write a note, Alt+1 to Alt+6 to judge, Ctrl+E to export. The key ? shows all "
                "keys, Ctrl+Shift+P finds a command by its name.",
            )
        )
        self._heading(translate("Help", "Verdicts"))
        self._verdicts()
        self._heading(translate("Help", "What counts as a difference"))
        self._text(
            translate(
                "Help",
                "Words decide. Kinds of quotation marks and dashes, ligatures, spaces and line ends, hyphens at line "
                "ends, footnote markers, punctuation and capitals are listed, but never change a verdict; inside "
                "numbers punctuation counts. Another spelling of the same word is altered with the reason “spelling”, "
                "the same number, date or sum told otherwise with the reason “another form”: no problem to stop at.",
            )
        )
        self._heading(translate("Help", "Marks on the card"))
        self._text(
            translate(
                "Help",
                "Words only in the quotation are underlined twice; words only in the source are struck on a tint; "
                "changes that the writer shows by brackets or an ellipsis are dotted; numbers, negations, modal verbs, "
                "quantifiers, names and dates that differ are bold with a sign in the margin.",
            )
        )
        self._rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, INSIDE, INSIDE)
        layout.addWidget(area)
        layout.addWidget(buttons)
        resize_within_screen(self, *_SIZE)

    def _heading(self, text: str) -> None:
        label = plain_label(TypeStep.LARGE, bold=True)
        label.setText(text)
        self._rows.addSpacing(INSIDE)
        self._rows.addWidget(label)

    def _text(self, text: str) -> None:
        label = plain_label()
        label.setText(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addWidget(label)

    def _verdicts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for row, kind in enumerate(VerdictKind):
            name = plain_label(bold=True)
            name.setText(f"{SIGNS[kind]} {verdict_name(kind)}")
            name.setObjectName(kind.value)  # the style sheet has its colour
            meaning = plain_label()
            meaning.setText(_meaning(kind))
            meaning.setWordWrap(True)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(meaning, row, 1)
        grid.setColumnStretch(1, 1)
        self._rows.addLayout(grid)


def _meaning(kind: VerdictKind) -> str:
    return {
        VerdictKind.VERBATIM: translate("Help", "The same words in the same order."),
        VerdictKind.EDITED: translate("Help", "It differs, and the writer shows every difference."),
        VerdictKind.ALTERED: translate("Help", "At least one difference that the writer does not show."),
        VerdictKind.ABSENT: translate("Help", "No passage was found in the sources that are open."),
        VerdictKind.ELSEWHERE: translate("Help", "Cited to a document that is not open, or that has no readable text."),
    }[kind]
