"""Running words are told from tables, titles, lists, addresses and signatures."""

import pytest

from reader.extraction.prose import is_running


@pytest.mark.parametrize(
    ("rows", "running"),
    [
        (["No master shall wait before the gate", "for longer than a tide."], True),
        (["Kein Schiffer soll vor dem Tor länger als eine Flut auf den Wärter warten."], True),
        (["Никто не должен ждать у ворот дольше одного прилива."], True),
        (["門の前で 長く 待っては ならない"], True),
        (["The tide is out."], True),
        (["On 9 May 1931 the toll was 40 pence, and on 12 June 1932 it was 52 pence."], True),
        (["NO MASTER SHALL WAIT BEFORE THE GATE FOR LONGER THAN A TIDE, NOR SHALL ANY KEEPER SUFFER IT."], True),
        (["THE KEEPERS OF THE LOWER GATE"], False),
        (["On the Closing of the Gate and the Book of Its Keepers"], False),
        (["Tolls L 300,000 Fines 212,000 Repairs 40,000 Sum 552,000"], False),
        (["1,000 21 979", "2,000 59 1,941"], False),
        (["Tolls of the lower gate     forty", "Fines of the lower gate     eleven"], False),
        (["The keepers of the gate ............ 12", "The tolls ............ 40"], False),
        (["(a) the gate that was shut;", "(b) the book that was empty;"], False),
        (["- the gate that was shut;", "- the book that was empty."], False),
        (["John Wharf,", "Keeper of the Lower Gate."], False),
        (["12 Quay Street, Harbour Town."], False),
        (["20 years after the gate (1931) 400", "30 years after the gate (1941) 900"], False),
        (["In any case I remain, with much respect, yours,", "JOHN WHARF."], False),
        (["The tide is out, the boats are gone,", "--OLD SONG."], True),
    ],
)
def test_running_words(rows: list[str], running: bool) -> None:
    assert is_running(rows) is running
