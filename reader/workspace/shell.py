"""What commands may ask of a screen, so that they can be run and tested without one."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reader.model.case import Anchor, Note, NoteSubject


class Fit(StrEnum):
    """How a page is fitted into its pane."""

    WIDTH = "width"
    TEXT = "text"
    PAGE = "page"
    ACTUAL = "actual"


class Scroll(StrEnum):
    """How far a scrolling command goes."""

    LINE = "line"
    PAGE = "page"
    SCREEN = "screen"
    HALF_SCREEN = "half screen"


class Hints(StrEnum):
    """What letter hints are shown on."""

    LINKS = "links"
    FOOTNOTES = "footnotes"


class Panel(StrEnum):
    """The panels around the document panes, in the order of their keys Ctrl+1 to Ctrl+9."""

    FINDINGS = "findings"
    CITATIONS = "citations"
    OUTLINE = "outline"
    NOTES = "notes"
    CARD = "card"
    SEARCH = "search"
    PAGES = "pages"
    COVERAGE = "coverage"
    REUSE = "reuse"


class Listing(StrEnum):
    """Places of the pane's document that can be listed and chosen from."""

    BOOKMARKS = "bookmarks"
    HIGHLIGHTS = "highlights"
    FOOTNOTES = "footnotes"


class Toggle(StrEnum):
    """What can be switched on and off in the view."""

    SIDEBAR = "sidebar"
    DARK_PAGES = "dark pages"
    RULER = "overview ruler"
    FULL_SCREEN = "full screen"
    SYNC = "scroll together"


class Reading(Protocol):
    """The two document panes; most verbs mean the one that has the focus."""

    def selected_anchor(self) -> Anchor | None:
        """Return the selected words of the focused pane as an anchor."""

    def selected_passage(self) -> Anchor | None:
        """Return the words selected in the source's pane as an anchor, wherever the focus is."""

    def selected_quotation(self) -> Anchor | None:
        """Return the words selected in the reply's pane as an anchor, wherever the focus is."""

    def reveal_current(self) -> None:
        """Bring the current quotation and its passage to the middle of their panes."""

    def scroll(self, unit: Scroll, count: int) -> None:
        """Scroll by `count` units, upwards if negative."""

    def go_to_page(self, number: int | None) -> None:
        """Go to a page, counted from 1; ask which if None."""

    def go_to_end(self, *, first: bool) -> None:
        """Go to the first or the last page."""

    def zoom(self, steps: int) -> None:
        """Zoom in by `steps`, out if negative."""

    def fit(self, how: Fit) -> None:
        """Fit the pages."""

    def rotate(self, quarter_turns: int) -> None:
        """Turn the pages clockwise."""

    def back(self, count: int) -> None:
        """Return to the place before the last jump."""

    def forward(self, count: int) -> None:
        """Undo going back."""

    def find(self) -> None:
        """Open the find bar of the focused pane."""

    def next_hit(self, count: int) -> None:
        """Go to the next hit, to an earlier one if negative."""

    def other_pane(self) -> None:
        """Move the focus to the other document."""

    def next_area(self, count: int) -> None:
        """Move the focus to the next pane or panel."""

    def swap(self) -> None:
        """Exchange the panes' sides."""

    def next_section(self, count: int) -> None:
        """Go to the next heading, to an earlier one if negative."""

    def next_source(self, count: int) -> None:
        """Show the next source in its pane."""

    def shown_source(self) -> int | None:
        """Return the key of the source that is shown, None if there is none."""

    def select_by_keyboard(self) -> None:
        """Begin selecting words by the keyboard."""

    def select_all(self) -> None:
        """Select the whole document."""

    def page_anchor(self) -> Anchor | None:
        """Return an anchor for the page that is shown."""

    def copy(self, text: str | None = None) -> bool:
        """Copy `text`, or what is selected, to the clipboard; False if there is nothing."""

    def select_nothing(self) -> None:
        """Take the selection of the focused pane away."""


class References(Protocol):
    """Citations, footnote markers and links, and where they lead."""

    def current(self) -> str | None:
        """Return the id of the citation under the selection, else of the current one."""

    def ask_source(self, name: str, chosen: Callable[[str | None], None], *, forget: bool) -> None:
        """Ask which open source a cited name means.

        Args:
            name: as it is cited.
            chosen: told the source's fingerprint, or None to leave the name to the program.
            forget: offer None too.
        """

    def follow(self) -> None:
        """Go where the reference under the selection or the current citation leads."""

    def peek(self) -> None:
        """Show where it leads without leaving."""

    def show_hints(self, what: Hints) -> None:
        """Put letters on what can be followed and follow the one that is typed."""


class Places(Protocol):
    """Marks and lists of places."""

    def list_places(self, what: Listing) -> None:
        """List places of the document to choose from."""

    def set_mark(self) -> None:
        """Read a letter and remember this place under it."""

    def go_to_mark(self) -> None:
        """Read a letter and go to the place remembered under it."""


class Writing(Protocol):
    """The note editor and the questions about notes."""

    def write_on_current(self) -> None:
        """Open the editor on what is selected, else on the current finding."""

    def write_on_case(self) -> None:
        """Open the editor for a note on the case as a whole."""

    def write_on(self, subject: NoteSubject, anchor: Anchor) -> None:
        """Open the editor for the note on a passage, a citation or a page."""

    def write_further(self, note: Note) -> None:
        """Open the editor on a note that was just made."""

    def save(self) -> bool:
        """Save the note that is being written and close the editor; False if it could not be saved."""

    def edit_tags(self) -> None:
        """Ask for the tags of the note that is current."""

    def current_note(self) -> str | None:
        """Return the id of the note that delete and tags mean."""

    def list_earlier(self) -> None:
        """List the earlier texts of the current note, to bring one back."""

    def list_deleted(self) -> None:
        """List the deleted notes, to bring one back."""


class Shell(Protocol):
    """A window, as far as commands know one."""

    @property
    def reading(self) -> Reading:
        """The document panes."""

    @property
    def writing(self) -> Writing:
        """The note editor."""

    @property
    def references(self) -> References:
        """What leads elsewhere."""

    @property
    def places(self) -> Places:
        """Marks and lists of places."""

    def key(self, command: str) -> str:
        """Return the first key of a command as it is named, empty if it has none."""

    def lock_here(self) -> None:
        """Lock scrolling together at the places shown now."""

    def toggle(self, what: Toggle) -> None:
        """Switch a part of the view on or off."""

    def say(self, sentence: str, **values: object) -> None:
        """Show a short message that passes by itself.

        Args:
            sentence: in English, a literal; the screen translates it.
            values: what its braces stand for.
        """

    def show_panel(self, panel: Panel) -> None:
        """Show a panel and give it the focus, or hide it if it has the focus."""

    def keep_search(self) -> None:
        """Keep what is searched for in the search panel, and what was found, in a note."""

    def show_related(self) -> None:
        """Show what the paragraph of the reply that is selected or in view perhaps answers."""

    def sort_quotations(self) -> None:
        """Ask by which column the list of quotations is sorted."""

    def show_palette(self) -> None:
        """Open the command palette."""

    def show_cheat_sheet(self) -> None:
        """Show all keys."""

    def show_help(self) -> None:
        """Explain verdicts, folding rules and first steps."""

    def show_settings(self) -> None:
        """Open the settings."""

    def ask_open(self) -> None:
        """Ask for a reply and what it answers."""

    def ask_add_source(self) -> None:
        """Ask for a further source."""

    def ask_recent(self) -> None:
        """Offer the recent cases."""

    def open_example(self) -> None:
        """Open the example pair."""

    def ask_open_case(self) -> None:
        """Ask for a case file."""

    def ask_recognition(self) -> None:
        """Ask which pages of the focused pane's document are recognised, and in which languages."""

    def ask_save_case_as(self) -> None:
        """Ask where to copy the case to."""

    def ask_import(self) -> None:
        """Ask for a file of notes and take them into the case."""

    def import_from_pdf(self) -> None:
        """Take the notes that stand in the PDF of the focused pane into the case."""

    def ask_export(self) -> None:
        """Open the export dialog."""

    def print_report(self) -> None:
        """Print the findings and notes."""

    def search_everywhere(self) -> None:
        """Search all documents and notes."""

    def cancel(self) -> None:
        """Stop the running work, else close what is open above the panes."""

    def quit(self) -> None:
        """Close the window; nothing is lost."""
