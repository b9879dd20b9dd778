"""Moving to another place: quickly, and only where movement helps to follow."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea

MOTION_MS = 110
FARTHEST = 2.0  # screens; pages that rush by farther than this help nobody: a longer way is jumped
SCREENLESS = {"offscreen", "minimal", "vnc"}


class ScrollMotion:
    """Scrolls a view vertically to a goal.

    Args:
        area: the view; its scroll bar counts device pixels.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._animation = QVariantAnimation(area)
        self._animation.setDuration(MOTION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self._arrived)
        self._alone = False
        self.enabled = QGuiApplication.platformName() not in SCREENLESS

    @property
    def alone(self) -> bool:
        """Whether the view is on a way that another one, which scrolls with it, does not follow."""
        return self._alone

    def go(self, value: int, *, moving: bool, alone: bool = False) -> None:
        """Go to a value of the scroll bar.

        Args:
            value: device pixels.
            moving: by a short motion, if the platform wants motion at all.
            alone: a view that scrolls together with this one has its own place to go to.
        """
        bar = self._area.verticalScrollBar()
        value = min(max(value, bar.minimum()), bar.maximum())
        self._animation.stop()
        self._alone = alone
        if moving and self._wanted() and 0 < abs(value - bar.value()) <= FARTHEST * bar.pageStep():
            self._animation.setStartValue(bar.value())
            self._animation.setEndValue(value)
            self._animation.start()
        else:
            bar.setValue(value)
            self._arrived()

    def goal(self) -> int:
        """Return where a motion is going, or where the view is."""
        if self._animation.state() is QVariantAnimation.State.Running:
            return int(self._animation.endValue())
        return self._area.verticalScrollBar().value()

    def stop(self) -> None:
        """Stay where the view is."""
        self._animation.stop()
        self._arrived()

    def _arrived(self) -> None:
        self._alone = False

    def _wanted(self) -> bool:
        """Tell whether there is a screen and its user likes motion."""
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 (5 ms, that the first page need not wait for)

        style = self._area.style()
        return self.enabled and bool(style.styleHint(QStyle.StyleHint.SH_Widget_Animate, None, self._area))

    def _step(self, value: object) -> None:
        if isinstance(value, int):
            self._area.verticalScrollBar().setValue(value)
