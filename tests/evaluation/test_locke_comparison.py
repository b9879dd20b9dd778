"""Page pinpoints of another edition through the whole of a comparison, from the PDFs; skipped without the folder.

The passage that stands first is judged, so that a wrong one counts as a wrong answer about the pinpoint. It takes a
minute, and runs with REJOINDER_EVALUATION=full in the environment only.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.compare import compare
from reader.extraction.read_document import read_document
from reader.model.alignment import PinpointState
from reader.model.comparison import Comparison, Finding

SHARED = Path(__file__).parents[3] / "shared" / "evaluation"
PAIR = SHARED / "locke-filmer"
STATES = {"ok": PinpointState.AGREES, "mismatch": PinpointState.DIFFERS}  # the others follow another pagination
SHARE = 0.9  # of the rows that must be judged as the truth does
CONTEXT = 40  # letters before a quotation by which it is told from others of the same words
OVERLAP = 0.5  # of the letters of a quotation and a row together that make them the same

pytestmark = [
    pytest.mark.skipif(not PAIR.exists(), reason="the evaluation folder is not here"),
    pytest.mark.skipif(os.environ.get("REJOINDER_EVALUATION") != "full", reason="takes a minute"),
    pytest.mark.timeout(600),
]


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    folder = tmp_path_factory.mktemp("locke")
    command = [sys.executable, str(SHARED / "make_pdf.py"), str(PAIR), "--out", str(folder), "--orig-pages"]
    subprocess.run(command, check=True, capture_output=True)
    reply, *sources = (read_document(folder / f"{name}.pdf") for name in ("quoting", "source", "source2"))
    return compare(reply, sources)


class Letters:
    """The letters and digits of a text, each with its offset, to find a stretch of the print in what was read."""

    def __init__(self, text: str) -> None:
        found = [(letter, offset) for offset, char in enumerate(text) for letter in char.casefold() if letter.isalnum()]
        self.letters = "".join(letter for letter, _ in found)
        self._at = {offset: index for index, (_, offset) in reversed(list(enumerate(found)))}

    def index(self, offset: int, end: int) -> int:
        """Return the number of letters before an offset."""
        return next((self._at[place] for place in range(offset, end) if place in self._at), len(self.letters))


def findings_of(comparison: Comparison, rows: list[dict[str, Any]]) -> list[Finding | None]:
    """Return the finding on each row of the truth, None for a row that was not taken for a quotation."""
    printed, read = Letters((PAIR / "quoting.txt").read_text()), Letters(comparison.reply.text)
    total = len(comparison.reply.text)
    spans = [
        (read.index(f.quotation.span.start, total), read.index(f.quotation.span.end, total), f)
        for f in comparison.findings
    ]
    found: list[Finding | None] = []
    for row in rows:
        start, end = (printed.index(row[key], len(printed.letters) * 2) for key in ("start", "end"))
        before = printed.letters[max(0, start - CONTEXT) : start]
        at = read.letters.find(before + printed.letters[start:end]) + len(before)
        shares = [
            (max(0, min(last, at + end - start) - max(first, at)) / (max(last, at + end - start) - min(first, at)), f)
            for first, last, f in spans
        ]
        best, finding = max(shares, key=lambda entry: entry[0])
        found.append(finding if best >= OVERLAP else None)
    return found


def test_pinpoints_are_judged_as_the_truth_does(comparison: Comparison) -> None:
    truth = [json.loads(line) for line in (PAIR / "truth.jsonl").read_text().splitlines()]
    rows = [row for row in truth if row.get("pin") and not row.get("uncertain")]
    wanted = [STATES.get(row["pin"], PinpointState.SHIFTED) for row in rows]
    states = [f.passages[0].pinpoint.state if f and f.passages else None for f in findings_of(comparison, rows)]
    answers = Counter(zip(wanted, states, strict=True))
    assert sum(answers[state, state] for state in PinpointState) >= SHARE * len(rows), answers
    assert not answers[PinpointState.SHIFTED, PinpointState.DIFFERS], answers
