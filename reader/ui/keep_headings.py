"""Headings on paper: none stands alone at the foot of a page, parted from what it heads."""

from collections.abc import Iterator

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QTextBlock, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtPrintSupport import QPrinter

_MARGIN = 2 / 2.54  # inches on each side: what `QTextDocument.print_` leaves


def keep_headings(document: QTextDocument, printer: QPrinter) -> None:
    """Begin a page with each heading that would stand at the foot of the one before.

    Rich text in Qt knows no "keep with next", and is parted into pages only as it is printed. So a copy is laid out as
    `QTextDocument.print_` does it.

    Args:
        document: not laid out in pages yet.
        printer: what it will be printed on.
    """
    laid = document.clone()
    _lay_out(laid, printer)
    height = laid.pageSize().height()

    def page(block: QTextBlock) -> int:
        laid.pageCount()  # has all laid out: before that, tables behind a change are still at their old places
        top = laid.documentLayout().blockBoundingRect(block).top()
        return int(
            (top + block.layout().lineAt(0).y()) // height
        )  # a line that finds no room stands lower in its block

    for first, body in _headed(laid):
        if page(first) != page(body):
            _begin_page(laid, first.position())  # what comes behind moves with it
            _begin_page(document, first.position())


def _lay_out(document: QTextDocument, printer: QPrinter) -> None:
    """Part a document into pages."""
    document.documentLayout().setPaintDevice(printer)
    screen = QGuiApplication.primaryScreen().logicalDotsPerInch()  # in which margins are told; the layout scales them
    form = document.rootFrame().frameFormat()
    form.setMargin(int(_MARGIN * screen))
    document.rootFrame().setFrameFormat(form)
    document.setPageSize(QSizeF(printer.width(), printer.height()))


def _headed(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextBlock]]:
    """Yield the first of each run of headings with the text behind the run."""
    first: QTextBlock | None = None
    for block in _blocks(document):
        if block.blockFormat().headingLevel():
            first = first or block
        elif first is not None and not _is_label(block, document):
            yield first, block
            first = None


def _is_label(block: QTextBlock, document: QTextDocument) -> bool:
    """Tell whether a block only says where the text behind it stands; such lines are printed smaller."""
    return 0 < block.charFormat().fontPointSize() < document.defaultFont().pointSizeF()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        if block.text():
            yield block
        block = block.next()


def _begin_page(document: QTextDocument, position: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    form = cursor.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(form)
