"""Fingers on a pane: one moves the pages, two zoom, a tap is a click, a finger held down selects words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reader.ui.page_scroll_area import PageScrollArea

_NARROW = 8.0  # logical pixels; a change of the distance between nearer fingers is a tremble, no zoom
_BUTTON, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class PaneTouch(QObject):
    """Handles a touch screen's events of one pane; what one finger does beyond moving is done as the mouse does it.

    Args:
        pane: scrolls, zooms, takes mouse events.
    """

    def __init__(self, pane: "PageScrollArea") -> None:
        super().__init__(pane)
        self._pane = pane
        self._fingers: tuple[QPointF, ...] = ()  # where they were at the last event
        self._began = QPointF()
        self._still = True  # one finger, not moved so far
        self._selecting = False
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.timeout.connect(self._begin_selecting)
        pane.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def handle(self, event: QTouchEvent) -> bool:
        """Do what the fingers ask for; False for a touch pad, whose gestures the platform tells."""
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            return False
        down = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        match event.type():
            case QEvent.Type.TouchBegin:
                self._begin(down)
            case QEvent.Type.TouchUpdate:
                self._move(tuple(point.position() for point in down))
            case QEvent.Type.TouchEnd:
                self._end(event.points()[0].position())
            case _:  # the platform has taken the fingers over
                self._held.stop()
                if self._selecting:
                    self._mouse(QEvent.Type.MouseButtonRelease, self._fingers[0])
        event.accept()
        return True

    def _begin(self, down: Sequence[QEventPoint]) -> None:
        self._fingers = tuple(point.position() for point in down)
        self._began = self._fingers[0]
        self._still, self._selecting = len(down) == 1, False
        self._pane.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._still:
            self._held.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def _move(self, fingers: tuple[QPointF, ...]) -> None:
        """Move or zoom the pages by what the fingers moved since the last event."""
        before, self._fingers = self._fingers, fingers
        if self._selecting:
            if fingers:
                self._mouse(QEvent.Type.MouseMove, fingers[0])
            return
        moved = bool(fingers) and QLineF(self._began, fingers[0]).length() >= QApplication.startDragDistance()
        if len(fingers) > 1 or moved:
            self._held.stop()
            if self._still and len(fingers) == 1:
                before = (self._began,)
            self._still = False
        if self._still or len(before) != len(fingers):  # a finger was added or lifted: go on from where they are now
            return
        if len(fingers) > 1:
            self._zoom(QLineF(*before[:2]), QLineF(*fingers[:2]))
        else:
            self._pan(before[0], fingers[0])

    def _zoom(self, before: QLineF, now: QLineF) -> None:
        """Keep what is under the two fingers under them."""
        if before.length() > _NARROW:
            self._pane.set_zoom(self._pane.zoom * now.length() / before.length(), before.center())
        self._pan(before.center(), now.center())

    def _pan(self, before: QPointF, now: QPointF) -> None:
        self._pane.pan(before.x() - now.x(), before.y() - now.y())

    def _begin_selecting(self) -> None:
        self._selecting = True
        self._mouse(QEvent.Type.MouseButtonDblClick, self._began)

    def _end(self, at: QPointF) -> None:
        self._held.stop()
        if self._still and not self._selecting:
            self._mouse(QEvent.Type.MouseButtonPress, at)
        if self._still:
            self._mouse(QEvent.Type.MouseButtonRelease, at)

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        """Do as if the mouse were here."""
        button = _NO_BUTTON if kind is QEvent.Type.MouseMove else _BUTTON
        held = _NO_BUTTON if kind is QEvent.Type.MouseButtonRelease else _BUTTON
        view = self._pane.viewport()
        event = QMouseEvent(kind, at, view.mapToGlobal(at), button, held, QGuiApplication.keyboardModifiers())
        QApplication.sendEvent(view, event)
