"""Commands about notes, the clipboard, undo, and the case."""

from collections.abc import Callable
from dataclasses import replace

from reader.commands.command import (
    Command,
    Desk,
    always,
    with_case,
    with_comparison,
    with_comparison_in_case,
    with_finding,
    with_finding_in_case,
    with_reply,
)
from reader.commands.finding_commands import next_unreviewed
from reader.commands.menu import Menu
from reader.model.case import HIGHLIGHT_COLOURS, NoteSubject
from reader.workspace.annotations import anchor_of
from reader.workspace.as_text import citation_text, finding_text, reference_text

BOOKMARK = "bookmark"  # the tag that makes a note on a page a bookmark


def _save_and_next(desk: Desk) -> None:
    if desk.shell.writing.save():
        next_unreviewed(desk)


def _highlighter(colour: str) -> Callable[[Desk], None]:
    def highlight(desk: Desk) -> None:
        """Mark what is selected, else give the highlight that is shown in the editor this colour."""
        anchor, notebook = desk.shell.reading.selected_anchor(), desk.session.notebook
        if notebook is None:
            return
        note_id = desk.shell.writing.current_note()
        shown = notebook.note(note_id) if note_id is not None else None
        if anchor is not None:
            notebook.commit_note(notebook.new_note(NoteSubject.SELECTION, anchor, colour=colour), None)
            desk.shell.reading.select_nothing()  # it hides the colour
            desk.shell.say("Highlighted.")
        elif shown is not None and shown.colour is not None:
            notebook.commit_note(replace(shown, colour=colour), shown)
        else:
            desk.shell.say("Select the words to highlight first.")

    return highlight


def _write_on_passage(desk: Desk) -> None:
    passage, comparison = desk.session.current.passage, desk.session.comparison
    if passage is None or comparison is None:
        desk.shell.say("Go to a quotation with a passage first.")
        return
    anchor = anchor_of(comparison.source(passage.source).document, passage.span)
    desk.shell.writing.write_on(NoteSubject.PASSAGE, anchor)


def _write_on_citation(desk: Desk) -> None:
    comparison, finding, citation = desk.session.comparison, desk.session.current.finding, desk.session.current.citation
    if comparison is None:
        return
    if citation is None and finding is not None and finding.citations:
        citation = comparison.citation(finding.citations[0])[0]
    if citation is None:
        desk.shell.say("Go to a citation, or to a quotation that has one, first.")
        return
    desk.shell.writing.write_on(NoteSubject.CITATION, anchor_of(comparison.reply, citation.span))


def _write_on_page(desk: Desk) -> None:
    anchor = desk.shell.reading.page_anchor()
    if anchor is None:
        desk.shell.say("There is no text here to write a note on.")
        return
    desk.shell.writing.write_on(NoteSubject.PAGE, anchor)


def _write_with_citation(desk: Desk) -> None:
    """Begin a note on the selected words with the words themselves and where they stand."""
    anchor, notebook = desk.shell.reading.selected_anchor(), desk.session.notebook
    if anchor is None or notebook is None:
        desk.shell.say("Select the words for the note first.")
        return
    text = f"{citation_text(desk.session, anchor)}\n\n"
    note = notebook.new_note(NoteSubject.SELECTION, anchor, text, colour=HIGHLIGHT_COLOURS[0])
    notebook.commit_note(note, None)
    desk.shell.writing.write_further(notebook.note(note.id) or note)


def _contrast(desk: Desk) -> None:
    """Set the current passage against another passage, selected in the source."""
    second, passage, notebook = (
        desk.shell.reading.selected_passage(),
        desk.session.current.passage,
        desk.session.notebook,
    )
    comparison = desk.session.comparison
    if second is None or passage is None or notebook is None or comparison is None:
        desk.shell.say("Go to a quotation with a passage, then select the other passage in the source.")
        return
    first = anchor_of(comparison.source(passage.source).document, passage.span)
    text = f"“{first.exact}” – “{second.exact}”"
    notebook.commit_note(notebook.new_note(NoteSubject.CONTRAST, first, text, second=second), None)
    desk.shell.say("The two passages are set against each other in a note.")


def _bookmark(desk: Desk) -> None:
    anchor, notebook = desk.shell.reading.page_anchor(), desk.session.notebook
    if anchor is None or notebook is None:
        desk.shell.say("There is no text here to put a bookmark on.")
        return
    notebook.commit_note(notebook.new_note(NoteSubject.PAGE, anchor, tags=(BOOKMARK,)), None)
    key = desk.shell.key("list.bookmarks")
    if key:
        desk.shell.say("Bookmark set; {key} lists all.", key=key)
    else:
        desk.shell.say("Bookmark set.")


def _delete(desk: Desk) -> None:
    note, notebook = desk.shell.writing.current_note(), desk.session.notebook
    if note is None or notebook is None:
        desk.shell.say("There is no note here.")
        return
    notebook.delete_note(note)
    key = desk.shell.key("edit.undo")
    if key:
        desk.shell.say("Note deleted; {key} brings it back.", key=key)
    else:
        desk.shell.say("Note deleted.")


def _move(desk: Desk) -> None:
    """Let the note that is shown stand on the selected words: its own may be gone from the document."""
    shown, notebook, annotations = desk.shell.writing.current_note(), desk.session.notebook, desk.session.annotations
    note = notebook.note(shown) if notebook is not None and shown is not None else None
    anchor = desk.shell.reading.selected_anchor()
    if note is None or notebook is None or annotations is None:
        desk.shell.say("Show the note that is to move first: click on it in the notes panel.")
    elif anchor is None:
        desk.shell.say("Select the words that the note is to stand on first.")
    else:
        notebook.commit_note(annotations.put_on(note, anchor), note)
        desk.shell.say("The note stands on the selected words now.")


def _undo(desk: Desk) -> None:
    title = desk.session.notebook.history.undo() if desk.session.notebook else None
    if title:
        desk.shell.say("Undone: {title}.", title=title)
    else:
        desk.shell.say("There is nothing to undo.")


def _redo(desk: Desk) -> None:
    title = desk.session.notebook.history.redo() if desk.session.notebook else None
    if title:
        desk.shell.say("Done again: {title}.", title=title)
    else:
        desk.shell.say("There is nothing to do again.")


def _copy(desk: Desk) -> None:
    if desk.shell.reading.copy():
        desk.shell.say("Copied.")
    else:
        desk.shell.say("Select the words to copy first.")


def _copy_with_citation(desk: Desk) -> None:
    text = citation_text(desk.session, desk.shell.reading.selected_anchor())
    desk.shell.reading.copy(text)
    if text:
        desk.shell.say("Copied with its citation.")
    else:
        desk.shell.say("There is nothing to copy.")


def _copy_reference(desk: Desk) -> None:
    text = reference_text(desk.session, desk.shell.reading.selected_anchor())
    desk.shell.reading.copy(text)
    if text:
        desk.shell.say("Reference copied.")
    else:
        desk.shell.say("There is no reference here.")


def _copy_finding(desk: Desk) -> None:
    desk.shell.reading.copy(finding_text(desk.session))
    desk.shell.say("Finding copied as text.")


def _close_source(desk: Desk) -> None:
    key = desk.shell.reading.shown_source()
    if key is None:
        desk.shell.say("There is no source to close.")
    else:
        desk.session.documents.close(key)


def _take_as_reply(desk: Desk) -> None:
    key = desk.shell.reading.shown_source()
    if not any(source.key == key and source.document is not None for source in desk.session.documents.sources):
        desk.shell.say("There is no source that could be taken as the reply.")
    elif key is not None:
        desk.session.take_as_reply(key)


def _move_source(desk: Desk, count: int) -> None:
    """Move the source that is shown among the others, as far as there are others."""
    keys = [source.key for source in desk.session.documents.sources]
    key = desk.shell.reading.shown_source()
    place = keys.index(key) if key in keys else 0
    wanted = max(0, min(place + count, len(keys) - 1))
    if key is not None and wanted != place:
        desk.session.documents.move(key, wanted)
    else:
        desk.shell.say("The source cannot be moved further.")


_FILE, _EDIT, _NOTES, _HELP = Menu.FILE, Menu.EDIT, Menu.NOTES, Menu.HELP

NOTE_COMMANDS: tuple[Command, ...] = (
    Command("note.write", "Write a note", "Write a note on the selected words, else on the current quotation.",
            _NOTES, lambda desk: desk.shell.writing.write_on_current(), ("i", "F2"), with_case),
    Command("note.case", "Write a note on the case", "Write a note on the case as a whole.",
            _NOTES, lambda desk: desk.shell.writing.write_on_case(), when=with_case,
            keyless="rare; in the notes panel too"),
    Command("note.citing", "Write a note with the citation",
            "Begin a note on the selected words with the words, their document, page and paragraph.",
            _NOTES, _write_with_citation, when=with_case, keyless="rare; choose a key in the settings"),
    Command("note.passage", "Write a note on the passage",
            "Write a note on the passage of the source that is shown for the current quotation.",
            _NOTES, _write_on_passage, when=with_finding_in_case, keyless="rare; choose a key in the settings"),
    Command("note.citation", "Write a note on the citation",
            "Write a note on the current citation, else on that of the current quotation.",
            _NOTES, _write_on_citation, when=with_comparison_in_case, keyless="rare; choose a key in the settings"),
    Command("note.page", "Write a note on the page", "Write a note on the page that is shown.",
            _NOTES, _write_on_page, when=with_case, keyless="rare; choose a key in the settings"),
    Command("note.save", "Save the note", "Save the note and return to the documents.",
            _NOTES, lambda desk: desk.shell.writing.save(), ("Ctrl+Enter",), with_case),
    Command("note.save-next", "Save and next unreviewed",
            "Save the note and go to the next quotation without a review.",
            _NOTES, _save_and_next, ("Ctrl+Shift+Enter",), with_case),
    Command("note.highlight", "Highlight", "Highlight the selected words, or change the colour of a highlight.",
            _NOTES, _highlighter(HIGHLIGHT_COLOURS[0]), ("h",), with_case, group=1),
    Command("note.highlight-violet", "Highlight in violet",
            "Highlight the selected words, or change the colour of a highlight.",
            _NOTES, _highlighter(HIGHLIGHT_COLOURS[1]), when=with_case, keyless="choose a key in the settings",
            group=1),
    Command("note.highlight-lime", "Highlight in lime",
            "Highlight the selected words, or change the colour of a highlight.",
            _NOTES, _highlighter(HIGHLIGHT_COLOURS[2]), when=with_case, keyless="choose a key in the settings",
            group=1),
    Command("note.bookmark", "Bookmark", "Put a bookmark on this page.", _NOTES, _bookmark, ("b",), with_case, group=1),
    Command("note.contrast", "Set passages against each other",
            "Put the current passage and another one, selected in the source, into one note.",
            _NOTES, _contrast, when=with_case, keyless="rare; choose a key in the settings", group=1),
    Command("note.evidence", "Keep the search as evidence",
            "Write a note that says which words were searched for, in which documents, and how often they stand there.",
            _NOTES, lambda desk: desk.shell.keep_search(), when=with_case, keyless="a button in the search panel",
            group=1),
    Command("note.tags", "Tags…", "Give the note tags.",
            _NOTES, lambda desk: desk.shell.writing.edit_tags(), ("T",), with_case, group=1),
    Command("note.delete", "Delete the note", "Delete the note; can be undone.", _NOTES, _delete, ("Del",), with_case,
            group=1),
    Command("note.move", "Put the note on the selected words",
            "Let the note that is shown stand on other words, for example when its own are gone from the document.",
            _NOTES, _move, when=with_comparison_in_case, keyless="rare; choose a key in the settings", group=1),
    Command("note.earlier", "Earlier texts of the note…",
            "List what the note said before it was changed, here or in another window, and bring one text back.",
            _NOTES, lambda desk: desk.shell.writing.list_earlier(), when=with_case,
            keyless="rare; choose a key in the settings", group=1),
    Command("note.deleted", "Deleted notes…", "List the deleted notes of the case and bring one back.",
            _NOTES, lambda desk: desk.shell.writing.list_deleted(), when=with_case,
            keyless="rare; choose a key in the settings", group=1),
    Command("note.import", "Import notes…",
            "Take in the notes and reviews of a JSON export, or the notes of W3C annotations; can be undone.",
            _NOTES, lambda desk: desk.shell.ask_import(), when=with_comparison_in_case,
            keyless="rare; choose a key in the settings", group=2),
    Command("note.import-pdf", "Take over the notes in this PDF",
            "Take in the highlights and notes that other programs left in the document of this pane; can be undone.",
            _NOTES, lambda desk: desk.shell.import_from_pdf(), when=with_comparison_in_case,
            keyless="rare; choose a key in the settings", group=2),
    Command("edit.undo", "Undo", "Take back the last change of notes, reviews, links or tags.", _EDIT, _undo,
            ("Ctrl+Z",), with_case),
    Command("edit.redo", "Redo", "Do again what was undone.", _EDIT, _redo, ("Ctrl+Shift+Z", "Ctrl+Y"), with_case),
    Command("copy.text", "Copy", "Copy the selected words as clean text, without hyphens and line ends.",
            _EDIT, _copy, ("Ctrl+C",), with_reply, group=0),
    Command("copy.citation", "Copy with citation",
            "Copy the selected words, else the quotation, with document, page and paragraph.",
            _EDIT, _copy_with_citation, ("y", "Ctrl+Shift+C"), with_reply),
    Command("copy.reference", "Copy the reference", "Copy document, page and paragraph only.", _EDIT, _copy_reference,
            ("Y",), with_reply),
    Command("copy.finding", "Copy the finding as text", "Copy quotation, passage, differences, citation and review.",
            _EDIT, _copy_finding, when=with_finding, keyless="in the list's context menu too"),
)  # fmt: skip

CASE_COMMANDS: tuple[Command, ...] = (
    Command("case.open", "Open…", "Open a reply and what it answers.",
            _FILE, lambda desk: desk.shell.ask_open(), ("O", "Ctrl+O"), always),
    Command("case.source", "Add a source…", "Open one more document that the reply quotes.",
            _FILE, lambda desk: desk.shell.ask_add_source(), when=with_reply,
            keyless="drop the file on the right pane instead"),
    Command("source.close", "Close the source",
            "Take the source that is shown out of the comparison; its file stays as it is.",
            _FILE, _close_source, ("Ctrl+W",), with_reply),
    Command("source.reply", "Take the source as the reply",
            "Compare the source that is shown with all other documents of the case, the reply among them.",
            _FILE, _take_as_reply, when=with_reply, keyless="rare; the case's notes stay"),
    Command("source.move-on", "Move the source on", "Give the source that is shown the place behind the next one.",
            _FILE, lambda desk: _move_source(desk, desk.times), when=with_reply, keyless="rare; drag the tab instead"),
    Command("source.move-back", "Move the source back",
            "Give the source that is shown the place before the one before.",
            _FILE, lambda desk: _move_source(desk, -desk.times), when=with_reply,
            keyless="rare; drag the tab instead"),
    Command("case.recent", "Recent cases…", "Choose among the cases that were open last.",
            _FILE, lambda desk: desk.shell.ask_recent(), ("Ctrl+Shift+O",), always),
    Command("case.example", "Open the example", "Open the invented letter and report that come with the program.",
            _FILE, lambda desk: desk.shell.open_example(), keyless="needed once"),
    Command("case.file", "Open case file…", "Open a case file that travelled with its documents.",
            _FILE, lambda desk: desk.shell.ask_open_case(), keyless="rare", group=1),
    Command("case.save", "Save case as…", "Copy the case, with all notes, to a file of your choice.",
            _FILE, lambda desk: desk.shell.ask_save_case_as(), ("Ctrl+S",), with_case, group=1),
    Command("case.export", "Export…", "Write findings and notes to a file.",
            _FILE, lambda desk: desk.shell.ask_export(), ("Ctrl+E",), with_comparison, group=2),
    Command("case.print", "Print…", "Print findings and notes.",
            _FILE, lambda desk: desk.shell.print_report(), ("Ctrl+P",), with_comparison, group=2),
    Command("case.reload", "Read the documents again", "Read all files afresh and compare again.",
            _FILE, lambda desk: desk.session.documents.read_all_again(), ("F5",), with_reply, group=2),
    Command("case.recognise", "Recognise text…",
            "Read pages of the document of this pane from their picture, in the languages you choose.",
            _FILE, lambda desk: desk.shell.ask_recognition(), when=with_reply,
            keyless="rare; offered where text cannot be read", group=2),
    Command("program.settings", "Settings…", "Change keys, review labels, language and look.",
            _FILE, lambda desk: desk.shell.show_settings(), ("Ctrl+,",), group=3),
    Command("program.quit", "Quit", "Close the window; every note is saved already.",
            _FILE, lambda desk: desk.shell.quit(), ("Ctrl+Q",), group=3),
    Command("program.cancel", "Cancel",
            "Stop the running work; else leave what is open above the documents, or what is selected.",
            _EDIT, lambda desk: desk.shell.cancel(), ("Esc",), group=3),
    Command("program.palette", "Command palette", "Find a command by its name.",
            _HELP, lambda desk: desk.shell.show_palette(), (":", "Ctrl+Shift+P")),
    Command("program.keys", "All keys", "Show all commands with their keys.",
            _HELP, lambda desk: desk.shell.show_cheat_sheet(), ("?",)),
    Command("program.help", "Help", "What the verdicts mean, what counts as a difference, and first steps.",
            _HELP, lambda desk: desk.shell.show_help(), ("F1",)),
)  # fmt: skip
