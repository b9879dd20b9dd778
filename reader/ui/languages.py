"""The program in the user's language."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication

from reader.resources import resource

PSEUDO = "en_PSEUDO"  # every text accented and longer: shows what is not translated and what is clipped
LANGUAGES = ("en", "fr")


def install_translators(application: QApplication, language: str = "") -> None:
    """Translate the program and Qt's own texts, and lay new windows out in the language's direction.

    What was translated into another language before no longer is; texts that are shown already stay as they are.

    Args:
        application: keeps the translators.
        language: a code of `LANGUAGES`, `PSEUDO`, or empty for the system's.
    """
    locale = QLocale(language) if language and language != PSEUDO else QLocale.system()
    QLocale.setDefault(locale if language else QLocale.system())
    for installed in application.findChildren(QTranslator):
        application.removeTranslator(installed)
        installed.deleteLater()
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
        if locale.textDirection() is Qt.LayoutDirection.RightToLeft
        else Qt.LayoutDirection.LeftToRight
    )
    for translator in _translators(application, locale, language):
        application.installTranslator(translator)


def _translators(application: QApplication, locale: QLocale, language: str) -> list[QTranslator]:
    loaded: list[QTranslator] = []
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        loaded.append(qt)
    own = QTranslator(application)
    folder = str(resource("translations"))
    if language == PSEUDO:
        found = own.load(f"rejoinder_{PSEUDO}", folder)
    else:
        found = own.load(locale, "rejoinder", "_", folder)
    if not found:
        found = own.load("rejoinder_en", folder)
    if found:
        loaded.append(own)
    return loaded
