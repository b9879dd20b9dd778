"""Document symbols: what is one, what it is made of, what is wrong with one."""

import pytest

from reader.analysis.document_symbols import fault_of, find_resolutions, find_symbols, is_symbol, parts_of

SYMBOLS = [
    "A/75/12",
    "S/2020/10",
    "E/2020/L.5",
    "A/RES/62/243",
    "A/RES/3379(XXX)",
    "S/RES/338 (1973)",
    "S/PRST/2020/3",
    "S/PV.9422",
    "S/PV.9422 (Resumption 1)",
    "A/78/PV.5",
    "A/HRC/51/15",
    "A/HRC/RES/16/18",
    "A/HRC/WG.6/30/L.4",
    "A/C.3/75/SR.12",
    "A/CONF.62/122",
    "A/CN.9/1024",
    "E/CN.4/1998/53/Add.2",
    "E/C.12/GC/24",
    "CCPR/C/GC/36",
    "CCPR/C/21/Rev.1/Add.13",
    "CEDAW/C/XYZ/CO/6",
    "CAT/C/70/D/99/2019",
    "CRC/C/GC/25",
    "CERD/C/XYZ/CO/7-9",
    "HRI/GEN/1/Rev.9 (Vol. I)",
    "ST/SGB/2017/1",
    "TD/B/C.II/MEM.4/5",
    "FCCC/CP/2015/10/Add.1",
    "UNEP/EA.5/Res.1",
    "A/75/12/Corr.1",
    "A/75/12/Add.1/Rev.2",
    "A/75/12-S/2020/90",
    "A/75/12–S/2020/90",
    "A/ES-10/L.27",
]


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_symbols_of_all_series_are_found_whole(symbol: str) -> None:
    text = f"As {symbol}, para. 4, says."
    (found,) = find_symbols(text)
    assert found.span.of(text) == symbol
    assert found.text == symbol.replace("–", "-")
    assert is_symbol(symbol)
    assert fault_of(symbol) is None


@pytest.mark.parametrize(
    "text",
    ["either/or", "A/B", "S/he said", "and/or 12", "12/75", "https://x.org/A/75/12", "km/h", "AC/DC", "N/A", "B/W/3"],
)
def test_other_strokes_are_no_symbols(text: str) -> None:
    assert find_symbols(text) == ()


def test_a_full_stop_behind_a_symbol_is_not_part_of_it() -> None:
    assert [symbol.text for symbol in find_symbols("See A/75/12. See S/2020/10.")] == ["A/75/12", "S/2020/10"]


@pytest.mark.parametrize("dash", ["-", "–", "—", " – ", "‑"])
def test_a_joint_symbol_has_two_halves_whatever_its_dash(dash: str) -> None:
    assert parts_of(f"A/75/12{dash}S/2020/90") == ("A/75/12", "S/2020/90")


def test_a_symbol_that_a_line_end_parts_is_whole_and_right() -> None:
    (found,) = find_symbols("See A/HRC/ 45/33, para. 3.")
    assert (found.text, fault_of(found.text)) == ("A/HRC/45/33", None)


FAULTS = {
    "A/2020/12": "by session",
    "S/75/12": "by year",
    "E/75/12": "by year",
    "S/20233/826": "by year",
    "S/2020": "number is missing",
    "a/75/12": "capitals",
    "S/ 2020/10": "spaces",
    "S\\2020\\10": "backslashes",
    "S/2020-10": "slash",
    "A/75/12-S/75/9": "“S/75/9” is malformed: documents of this body are numbered by year",
}


@pytest.mark.parametrize("written", FAULTS)
def test_malformed_symbols_are_found_and_told(written: str) -> None:
    (found,) = find_symbols(f"See {written}, page 3.")
    assert found.span.of(f"See {written}, page 3.") == written
    assert FAULTS[written] in (fault_of(found.text) or "")


@pytest.mark.parametrize("old", ["S/12345", "A/2929", "E/4321", "A/3379"])
def test_old_symbols_without_a_year_are_right(old: str) -> None:
    assert fault_of(old) is None


RESOLUTIONS = {
    "Security Council resolution 338 (1973)": "S/RES/338 (1973)",
    "General Assembly resolution 62/243": "A/RES/62/243",
    "General Assembly resolution 3379 (XXX)": "A/RES/3379(XXX)",
    "Human Rights Council resolution 16/18": "A/HRC/RES/16/18",
    "resolution 338 (1973) of the Security Council": "S/RES/338 (1973)",
    "resolution 338 (1973)": "S/RES/338 (1973)",
    "résolution 338 (1973) du Conseil de sécurité": "S/RES/338 (1973)",
    "resolución 62/243 de la Asamblea General": "A/RES/62/243",
}


@pytest.mark.parametrize("words", RESOLUTIONS)
def test_resolutions_in_words_have_their_symbols(words: str) -> None:
    (found,) = find_resolutions(f"By its {words}, it did.")
    assert found.text == RESOLUTIONS[words]
