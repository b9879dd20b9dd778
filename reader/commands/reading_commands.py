"""Commands that move about in the documents and change how they are shown."""

from collections.abc import Callable

from reader.commands.command import Command, Desk, with_comparison, with_reply
from reader.commands.menu import Menu
from reader.workspace.shell import Fit, Hints, Listing, Panel, Reading, Scroll, Toggle


def _reading(verb: Callable[[Reading, int], object]) -> Callable[[Desk], None]:
    """Return a command that asks the panes for something, with the count."""

    def run(desk: Desk) -> None:
        verb(desk.shell.reading, desk.times)

    return run


def _toggle(what: Toggle) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        desk.shell.toggle(what)

    return run


def _scroll(unit: Scroll, sign: int) -> Callable[[Desk], None]:
    return _reading(lambda reading, times: reading.scroll(unit, sign * times))


def _show(panel: Panel) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        desk.shell.show_panel(panel)

    return run


def _page_or_end(desk: Desk) -> None:
    """Go to the page that the count names: 12G."""
    if desk.count is None:
        desk.shell.reading.go_to_end(first=False)
    else:
        desk.shell.reading.go_to_page(desk.count)


def _go_to_page(desk: Desk) -> None:
    desk.shell.reading.go_to_page(desk.count)


_GO, _VIEW, _EDIT = Menu.GO, Menu.VIEW, Menu.EDIT

READING_COMMANDS: tuple[Command, ...] = (
    Command("place.back", "Back", "Return to the place before the last jump.",
            _GO, _reading(lambda reading, times: reading.back(times)), ("Backspace", "Alt+Left"), with_reply, group=1),
    Command("place.forward", "Forward", "Return to the place that going back left.",
            _GO, _reading(lambda reading, times: reading.forward(times)), ("Shift+Backspace", "Alt+Right"), with_reply,
            group=1),
    Command("reference.follow", "Follow the reference", "Go where the citation, footnote marker or link leads.",
            _GO, lambda desk: desk.shell.references.follow(), ("Enter",), with_reply, group=2),
    Command("reference.peek", "Peek at the reference",
            "Show the footnote and the lines it leads to without leaving this place.",
            _GO, lambda desk: desk.shell.references.peek(), ("l",), with_reply, group=2),
    Command("hints.links", "Hints on links", "Put letters on the links on screen and follow the one you type.",
            _GO, lambda desk: desk.shell.references.show_hints(Hints.LINKS), ("f",), with_reply, group=2),
    Command("hints.footnotes", "Hints on footnotes",
            "Put letters on the footnote markers on screen and follow the one you type.",
            _GO, lambda desk: desk.shell.references.show_hints(Hints.FOOTNOTES), ("F",), with_reply, group=2),
    Command("page.top", "Top of the document", "Go to the first page.",
            _GO, _reading(lambda reading, _: reading.go_to_end(first=True)), ("g g", "Ctrl+Home"), with_reply, group=3),
    Command("page.end", "End of the document", "Go to the last page; with a count before it, to that page: 12G.",
            _GO, _page_or_end, ("G", "Ctrl+End"), with_reply, group=3),
    Command("page.go", "Go to page…", "Type a page's number or its printed name.",
            _GO, _go_to_page, ("Ctrl+L",), with_reply, group=3),
    Command("section.next", "Next section", "Go to the next heading.",
            _GO, _reading(lambda reading, times: reading.next_section(times)), ("g s",), with_reply, group=3),
    Command("section.previous", "Previous section", "Go to the heading before.",
            _GO, _reading(lambda reading, times: reading.next_section(-times)), ("g S",), with_reply, group=3),
    Command("list.bookmarks", "Bookmarks", "Choose among the bookmarks.",
            _GO, lambda desk: desk.shell.places.list_places(Listing.BOOKMARKS), ("g b",), with_reply, group=4),
    Command("list.highlights", "Highlights", "Choose among the highlights.",
            _GO, lambda desk: desk.shell.places.list_places(Listing.HIGHLIGHTS), ("g h",), with_reply, group=4),
    Command("list.footnotes", "Footnotes", "Choose among the footnotes.",
            _GO, lambda desk: desk.shell.places.list_places(Listing.FOOTNOTES), ("g f",), with_reply, group=4),
    Command("mark.set", "Set a mark", "Remember this place under the letter that you type next.",
            _GO, lambda desk: desk.shell.places.set_mark(), ("m",), with_reply, group=4),
    Command("mark.go", "Go to a mark", "Go to the place remembered under the letter that you type next.",
            _GO, lambda desk: desk.shell.places.go_to_mark(), ("'",), with_reply, group=4),
    Command("pane.other", "The other document", "Move to the other document pane.",
            _GO, _reading(lambda reading, _: reading.other_pane()), ("w", "Alt+PgDown", "Alt+PgUp"), with_reply,
            group=5),
    Command("pane.next", "Next pane", "Move to the next pane or panel.",
            _GO, _reading(lambda reading, times: reading.next_area(times)), ("F6",), group=5),
    Command("pane.previous", "Previous pane", "Move to the pane or panel before.",
            _GO, _reading(lambda reading, times: reading.next_area(-times)), ("Shift+F6",), group=5),
    Command("source.next", "Next source", "Show the next source in the source's pane.",
            _GO, _reading(lambda reading, times: reading.next_source(times)), ("Ctrl+PgDown",), with_reply, group=5),
    Command("source.previous", "Previous source", "Show the source before.",
            _GO, _reading(lambda reading, times: reading.next_source(-times)), ("Ctrl+PgUp",), with_reply, group=5),
    Command("scroll.down", "Line down", "Scroll down by a line.", _GO, _scroll(Scroll.LINE, 1), ("j",), with_reply,
            group=6),
    Command("scroll.up", "Line up", "Scroll up by a line.", _GO, _scroll(Scroll.LINE, -1), ("k",), with_reply, group=6),
    Command("scroll.page.down", "Page down", "Go to the next page.", _GO, _scroll(Scroll.PAGE, 1), ("J",), with_reply,
            group=6),
    Command("scroll.page.up", "Page up", "Go to the page before.", _GO, _scroll(Scroll.PAGE, -1), ("K",), with_reply,
            group=6),
    Command("scroll.screen.down", "Screen down", "Scroll down by a screen.", _GO, _scroll(Scroll.SCREEN, 1),
            ("Space",), with_reply, group=6),
    Command("scroll.screen.up", "Screen up", "Scroll up by a screen.", _GO, _scroll(Scroll.SCREEN, -1),
            ("Shift+Space",), with_reply, group=6),
    Command("scroll.half.down", "Half a screen down", "Scroll down by half a screen.",
            _GO, _scroll(Scroll.HALF_SCREEN, 1), ("Ctrl+D",), with_reply, group=6),
    Command("scroll.half.up", "Half a screen up", "Scroll up by half a screen.",
            _GO, _scroll(Scroll.HALF_SCREEN, -1), ("Ctrl+U",), with_reply, group=6),
    Command("find.open", "Find…", "Find words in the document of this pane.",
            _EDIT, _reading(lambda reading, _: reading.find()), ("/", "Ctrl+F"), with_reply, group=1),
    Command("find.next", "Next hit", "Go to the next place of the words searched for.",
            _EDIT, _reading(lambda reading, times: reading.next_hit(times)), ("n", "F3", "Ctrl+G"), with_reply,
            group=1),
    Command("find.previous", "Previous hit", "Go to the place before.",
            _EDIT, _reading(lambda reading, times: reading.next_hit(-times)), ("N", "Shift+F3", "Ctrl+Shift+G"),
            with_reply, group=1),
    Command("find.everywhere", "Find in all documents and notes…", "Search the reply, all sources and all notes.",
            _EDIT, lambda desk: desk.shell.search_everywhere(), ("Ctrl+Shift+F",), with_reply, group=1),
    Command("select.begin", "Select by keyboard", "Begin a selection here; move with Shift and the arrow keys.",
            _EDIT, _reading(lambda reading, _: reading.select_by_keyboard()), ("v",), with_reply, group=2),
    Command("select.all", "Select all", "Select the whole document.",
            _EDIT, _reading(lambda reading, _: reading.select_all()), ("Ctrl+A",), with_reply, group=2),
    *(
        Command(f"panel.{panel.value}", title, text, _VIEW, _show(panel), (f"Ctrl+{number}",))
        for number, (panel, title, text) in enumerate((
            (Panel.FINDINGS, "Quotations panel", "Show the list of quotations; again: hide it."),
            (Panel.CITATIONS, "Citations panel", "Show the list of citations; again: hide it."),
            (Panel.OUTLINE, "Outline panel", "Show the table of contents; again: hide it."),
            (Panel.NOTES, "Notes panel", "Show all notes; again: hide it."),
            (Panel.CARD, "Comparison card", "Show quotation and passage word by word; again: hide it."),
            (Panel.SEARCH, "Search panel", "Show the last search of all documents; again: hide it."),
            (Panel.PAGES, "Pages panel", "Show the pages of the pane's document small, to go to one; again: hide it."),
            (Panel.COVERAGE, "Coverage panel",
             "Show which paragraphs of each source are quoted, cited or never answered; again: hide it."),
            (Panel.REUSE, "Reuse panel",
             "Show words of the sources that stand in the reply without marks, and related passages; again: hide it."),
        ), 1)
    ),
    Command("quotations.sort", "Sort the quotations…",
            "Choose the column by which the list of quotations is sorted; the same again: the other way round.",
            _VIEW, lambda desk: desk.shell.sort_quotations(), when=with_comparison,
            keyless="rare; the palette has it, and the headings of the list do it by pointer"),
    Command("view.outline", "Outline", "Show the table of contents of the pane's document.",
            _VIEW, _show(Panel.OUTLINE), ("t",), with_reply),
    Command("view.sidebar", "Sidebar", "Show or hide the lists at the side.", _VIEW, _toggle(Toggle.SIDEBAR), ("F7",),
            group=1),
    Command("view.dark", "Dark pages", "Show the pages light on dark, pictures in their own colours.",
            _VIEW, _toggle(Toggle.DARK_PAGES), ("F8",), group=1),
    Command("view.ruler", "Overview rulers", "Show or hide the marks of all quotations beside the scroll bars.",
            _VIEW, _toggle(Toggle.RULER), ("F9",), group=1),
    Command("view.full-screen", "Full screen", "Use the whole screen; again: return.",
            _VIEW, _toggle(Toggle.FULL_SCREEN), ("F11",), group=1),
    Command("view.swap", "Swap panes", "Exchange the sides of reply and source.",
            _VIEW, _reading(lambda reading, _: reading.swap()), ("W", "Alt+\\"), group=2),
    Command("view.sync", "Scroll together", "Let the other pane follow, by the passages that were found.",
            _VIEW, _toggle(Toggle.SYNC), ("s",), with_reply, group=2),
    Command("view.lock", "Lock scrolling here", "Let the panes scroll together from the places shown now.",
            _VIEW, lambda desk: desk.shell.lock_here(), ("S",), with_reply, group=2),
    Command("zoom.in", "Zoom in", "Show the pages larger.",
            _VIEW, _reading(lambda reading, times: reading.zoom(times)), ("+", "Ctrl++", "Ctrl+="), with_reply,
            group=3),
    Command("zoom.out", "Zoom out", "Show the pages smaller.",
            _VIEW, _reading(lambda reading, times: reading.zoom(-times)), ("-", "Ctrl+-"), with_reply, group=3),
    Command("zoom.width", "Page width", "Make the pages as wide as the pane.",
            _VIEW, _reading(lambda reading, _: reading.fit(Fit.WIDTH)), ("=", "Ctrl+Shift+J"), with_reply, group=3),
    Command("zoom.text", "Text width", "Make the print as wide as the pane; the margins of the paper are cut off.",
            _VIEW, _reading(lambda reading, _: reading.fit(Fit.TEXT)), ("z t", "Ctrl+Shift+L"), with_reply, group=3),
    Command("zoom.page", "Whole page", "Make one page fit into the pane.",
            _VIEW, _reading(lambda reading, _: reading.fit(Fit.PAGE)), ("Ctrl+J",), with_reply, group=3),
    Command("zoom.reset", "Actual size", "Show the pages at 100 %.",
            _VIEW, _reading(lambda reading, _: reading.fit(Fit.ACTUAL)), ("Ctrl+0",), with_reply, group=3),
    Command("rotate.right", "Rotate right", "Turn the pages clockwise.",
            _VIEW, _reading(lambda reading, times: reading.rotate(times)), ("r",), with_reply, group=4),
    Command("rotate.left", "Rotate left", "Turn the pages counter-clockwise.",
            _VIEW, _reading(lambda reading, times: reading.rotate(-times)), ("R",), with_reply, group=4),
)  # fmt: skip
