"""Citations, footnote markers and links: going where they lead, peeking, letter hints."""

import string
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.errors import ReaderError
from reader.model.citation import Citation, Resolution, Target
from reader.model.comparison import Comparison
from reader.model.document import Document, Footnote, Jump, Link
from reader.model.span import Span
from reader.ui.chain_words import chain_words
from reader.ui.chooser import Choice, Chooser
from reader.ui.engine_words import engine_words
from reader.ui.highlights import Target as PageTarget
from reader.ui.key_router import KeyRouter
from reader.ui.labels import place_words
from reader.ui.message_strip import MessageStrip
from reader.ui.pair_view import PairView
from reader.ui.pane_frame import PaneFrame
from reader.ui.peek_popup import PeekPart, PeekPopup
from reader.ui.reading_desk import ReadingDesk
from reader.ui.text import plain_tip, translate
from reader.workspace.session import Session
from reader.workspace.shell import Hints

HINT_LETTERS = "asdfghjkl"  # the home row
_NAME = 60  # characters of a cited name in a question
_PEEK = 600  # characters of a target that are shown
_SAFE_SCHEMES = {"http", "https", "mailto"}  # an address in a document is somebody else's wish


class ReferencesDesk(QObject):
    """Follows references in both panes.

    Args:
        session: holds citations and what they lead to.
        view: the panes.
        reading: remembers places.
        keys: reads the letters of hints.
        strip: offers what to do about a document that is not open.
    """

    said = Signal(str)
    open_wanted = Signal(str)  # name of a cited document that is not open

    def __init__(
        self, session: Session, view: PairView, reading: ReadingDesk, keys: KeyRouter, strip: MessageStrip
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._reading = reading
        self._keys = keys
        self._strip = strip
        for frame in (view.reply, view.source):
            frame.pane.link_clicked.connect(lambda to, frame=frame: self.follow_target(frame, to))
            frame.pane.link_hovered.connect(lambda to, frame=frame: self._hover(frame, to))

    # --- following

    def follow(self) -> None:
        """Go where the citation under the selection, or the current one, leads."""
        citation = self.current()
        if citation is None:
            self.said.emit(translate("References", "There is no reference here; f and F put letters on those in view."))
        else:
            self.follow_citation(citation)

    def follow_citation(self, citation_id: str) -> None:
        """Go where a citation leads, or say why it leads nowhere."""
        comparison = self._session.comparison
        if comparison is None:
            return
        citation, resolution = comparison.citation(citation_id)
        target = _open_target(resolution)
        if target is not None and target.source is not None:
            self._show_target(comparison, target, target.source)
        elif resolution.targets:
            self._offer(resolution.targets[0].document)
        else:
            self._reading.remember()
            self._reading.show_span(self._view.reply, comparison.reply, [citation.span])
            self.said.emit(
                engine_words(resolution.reason or "") or translate("References", "This citation could not be resolved.")
            )

    def follow_target(self, frame: PaneFrame, to: Link | Jump | Footnote) -> None:
        """Go where a link or a footnote marker on a page leads."""
        document = frame.pane.document
        if document is None:
            return
        if isinstance(to, Link):
            self._follow_link(to)
            return
        self._reading.remember()
        if isinstance(to, Jump):
            frame.pane.go_to_height(to.page, to.y)
            frame.pane.setFocus()
            return
        self._reading.show_span(frame, document, [to.span])
        comparison = self._session.comparison
        cited = self._citations_of(document, to)
        if comparison is not None and cited:
            target = _open_target(comparison.citation(cited[0].id)[1])
            if target is not None and target.source is not None:
                self._show_target(comparison, target, target.source, remember=False)
        frame.pane.setFocus()

    def _show_target(self, comparison: Comparison, target: Target, source: str, *, remember: bool = True) -> None:
        opened = self._session.source_document(source)
        if opened is None:
            return
        if remember:
            self._reading.remember()
        document = comparison.source(source).document
        spans = _spans(document, target)
        self._view.source.show_document(opened.key)
        self._reading.show_span(self._view.source, document, spans[:1])
        self._view.source.pane.setFocus()

    def _offer(self, document: str) -> None:
        self._strip.say(
            translate("References", "{document} is not open.").format(document=document),
            ((translate("References", "Open this document…"), lambda: self.open_wanted.emit(document)),),
            warning=False,
        )

    def _follow_link(self, link: Link) -> None:
        """Show the address before it is followed."""
        actions = [
            (translate("References", "Copy the address"), lambda: QGuiApplication.clipboard().setText(link.address))
        ]
        if _may_be_opened(link.address):
            actions.append((translate("References", "Open in the browser"), lambda: _open_in_browser(link.address)))
        words = translate("References", "This link leads to {address}").format(address=link.address)
        self._strip.say(words, actions, warning=False)

    # --- peeking

    def peek(self) -> None:
        """Show the footnote and the target's lines in a popup."""
        citation, comparison = self.current(), self._session.comparison
        if citation is None or comparison is None:
            self.said.emit(translate("References", "There is no reference here."))
            return
        parts = self._parts(comparison, *comparison.citation(citation))
        PeekPopup(parts, self._view.focused).show_in(self._view.focused)

    def _hover(self, frame: PaneFrame, to: Link | Jump | Footnote | None) -> None:
        pane = frame.pane
        if to is None or pane.document is None:
            pane.setToolTip("")
        elif isinstance(to, Link):
            pane.setToolTip(plain_tip(to.address))
        elif isinstance(to, Jump):
            page = pane.document.page_name(to.page) or str(to.page + 1)
            pane.setToolTip(plain_tip(translate("Status", "page {page}").format(page=page)))
        else:
            pane.setToolTip(plain_tip(self._note_words(pane.document, to)))

    def _note_words(self, document: Document, note: Footnote) -> str:
        """Return a footnote's text, and for each of its citations the way and the target's lines."""
        lines = [f"{note.label}  {_one_line(note.span.of(document.text), _PEEK)}"]
        comparison = self._session.comparison
        if comparison is not None:
            for citation in self._citations_of(document, note):
                _, *parts = self._parts(comparison, *comparison.citation(citation.id))
                lines += [text for part in parts for text in (part.heading, part.text) if text]
        return "\n".join(lines)

    def _parts(self, comparison: Comparison, citation: Citation, resolution: Resolution) -> list[PeekPart]:
        reply = comparison.reply
        note = next((note for note in reply.footnotes if note.span.contains(citation.span)), None)
        words = _one_line((note.span if note else citation.span).of(reply.text), _PEEK)
        heading = translate("References", "Footnote {label}").format(label=note.label) if note else ""
        parts = [PeekPart(heading, words), PeekPart(chain_words(comparison, citation, resolution), "")]
        for target in resolution.targets:
            if target.source is None:
                missing = PeekPart(
                    "", translate("References", "{document} is not open.").format(document=target.document)
                )
                parts += [missing] if missing not in parts else []  # one of several places
                continue
            document = comparison.source(target.source).document
            spans = _spans(document, target)
            for span in spans[:1]:
                words = _one_line(span.of(document.text), _PEEK)
                parts.append(PeekPart(f"{document.title}, {place_words(document, span)}", words))
        if not resolution.targets and resolution.reason:
            parts.append(PeekPart("", engine_words(resolution.reason)))
        return parts

    # --- hints

    def show_hints(self, what: Hints) -> None:
        """Put letters on what can be followed; typing them follows it."""
        frame = self._view.focused
        kind = (Link, Jump) if what is Hints.LINKS else (Footnote,)
        targets = [target for target in frame.pane.visible_targets() if isinstance(target.to, kind)]
        if not targets:
            self.said.emit(translate("References", "There is nothing to follow in view."))
            return
        hints = list(zip(hint_letters(len(targets)), targets, strict=True))
        self._read_hint(frame, hints, "")

    def _read_hint(self, frame: PaneFrame, hints: Sequence[tuple[str, PageTarget]], typed: str) -> None:
        left = [(letters, target) for letters, target in hints if letters.startswith(typed)]
        if len(left) == 1 and left[0][0] == typed:
            frame.pane.set_hints(())
            self.follow_target(frame, left[0][1].to)
            return
        frame.pane.set_hints([(letters.removeprefix(typed).upper(), target) for letters, target in left])
        if not left:
            return

        def read(stroke: str) -> bool:
            if len(stroke) == 1 and stroke.lower() in string.ascii_lowercase:
                self._read_hint(frame, hints, typed + stroke.lower())
            else:
                frame.pane.set_hints(())
            return False

        self._keys.read_keys(read)

    # --- which reference is meant

    def ask_source(self, name: str, chosen: Callable[[str | None], None], *, forget: bool) -> None:
        """Offer the open sources for a cited name; what prevents storing the choice is told."""
        sources = [
            (source, source.document) for source in self._session.documents.sources if source.document is not None
        ]
        if not sources:
            self.said.emit(translate("References", "No source is open; add the file that this citation means first."))
            return

        def choose(fingerprint: str | None) -> None:
            try:
                chosen(fingerprint)
            except ReaderError as error:
                self._strip.say(error.sentence)

        choices = [
            Choice(document.title or source.name, source.name, partial(choose, document.fingerprint))
            for source, document in sources
        ]
        if forget:
            choices.append(Choice(translate("References", "Let the program find it"), "", partial(choose, None)))
        title = translate("References", "Which file does “{name}” mean?").format(name=_one_line(name, _NAME))
        Chooser(title, choices, self._view.window()).show()

    def current(self) -> str | None:
        """Return the citation under the selection, else the current one, else the finding's first."""
        comparison = self._session.comparison
        if comparison is None:
            return None
        selected = self._view.reply.pane.selected_span()
        if selected is not None and self._view.focused is self._view.reply:
            touched = [c.id for c in comparison.citations if c.span.overlaps(selected) or c.span.holds(selected.start)]
            if touched:
                return touched[0]
            marked = self._note_at(comparison.reply, selected)
            cited = self._citations_of(comparison.reply, marked) if marked else []
            if cited:
                return cited[0].id
        if self._session.current.focus.citation is not None:
            return self._session.current.focus.citation
        finding = self._session.current.finding
        return finding.citations[0] if finding is not None and finding.citations else None

    def _note_at(self, document: Document, selected: Span) -> Footnote | None:
        return next(
            (
                note
                for note in document.footnotes
                if note.marker is not None and selected.start <= note.marker <= selected.end
            ),
            None,
        )

    def _citations_of(self, document: Document, note: Footnote) -> list[Citation]:
        comparison = self._session.comparison
        if comparison is None or document is not comparison.reply:
            return []
        return [citation for citation in comparison.citations if note.span.contains(citation.span)]


def hint_letters(count: int) -> list[str]:
    """Return `count` different texts of letters, none the beginning of another, as short as can be."""
    length = 1
    while len(HINT_LETTERS) ** length < count:
        length += 1
    texts = [""]
    for _ in range(length):
        texts = [text + letter for text in texts for letter in HINT_LETTERS]
    return texts[:count]


def _open_target(resolution: Resolution) -> Target | None:
    return next((target for target in resolution.targets if target.source is not None), None)


def _may_be_opened(address: str) -> bool:
    """Tell whether an address is that of a page on a host, or of somebody to write to."""
    url = QUrl(address)
    return (
        url.isValid() and url.scheme() in _SAFE_SCHEMES and bool(url.path() if url.scheme() == "mailto" else url.host())
    )


def _open_in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _spans(document: Document, target: Target) -> Sequence[Span]:
    """Return what a citation may point at, the likeliest first; nothing for a document as a whole."""
    from reader.analysis.pinpoints import locate_pinpoint  # noqa: PLC0415 (the window starts without the engine)

    return () if target.pinpoint.is_whole else locate_pinpoint(document, target.pinpoint)


def _one_line(text: str, longest: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
