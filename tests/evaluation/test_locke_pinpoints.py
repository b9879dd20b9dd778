"""Page pinpoints of another edition: agrees, shifted or differs, against the truth; skipped without the folder.

The passages are taken from the truth, so that only the judgment on the pinpoints is measured.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.cite_quotations import cite_quotations
from reader.analysis.find_citations import find_citations
from reader.analysis.pinpoints import check_pinpoints
from reader.analysis.resolve_citations import resolve_citations
from reader.model.alignment import Alignment, Passage, PinpointState
from reader.model.comparison import Source
from reader.model.document import Block, Document, Page, WordBoxes
from reader.model.quotation import ITALIC_MARKS, Quotation
from reader.model.span import Span

PAIR = Path(__file__).parents[3] / "shared" / "evaluation" / "locke-filmer"
pytestmark = pytest.mark.skipif(not PAIR.exists(), reason="the evaluation folder is not here")

STATES = {"ok": PinpointState.AGREES, "mismatch": PinpointState.DIFFERS}  # the others follow another pagination
SHARE = 0.9  # of the rows that must be judged as the truth does


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (PAIR / name).read_text().splitlines()]


def printed(name: str) -> Document:
    """A text with the pages of its print."""
    text = (PAIR / f"{name}.txt").read_text()
    starts = [(row["start"], str(row["page"])) for row in rows(f"{name}.pages.jsonl")]
    if starts[0][0] > 0:
        starts.insert(0, (0, ""))
    ends = [start for start, _ in starts[1:]] + [len(text)]
    pages = [
        Page(index, 420, 595, Span(start, end), printed=label or None)
        for index, ((start, label), end) in enumerate(zip(starts, ends, strict=True))
    ]
    blocks, offset = [], 0
    for ordinal, part in enumerate(text.split("\n\n"), start=1):
        blocks.append(Block(Span(offset, offset + len(part)), ordinal=ordinal))
        offset += len(part) + 2
    body = Span(0, len(text))
    return Document(name, f"{name}.pdf", name, text, body, WordBoxes(), tuple(pages), tuple(blocks))


def test_pinpoints_are_judged_as_the_truth_does() -> None:
    reply = printed("quoting")
    sources = [Source("S1", printed("source")), Source("S2", printed("source2"))]
    truth = rows("truth.jsonl")
    quotations, alignments = [], []
    for number, row in enumerate(truth):
        span = Span(row["start"], row["end"])
        quotations.append(Quotation(f"q{number}", span, span, ITALIC_MARKS))
        source = "S1" if row.get("source") == "source.txt" else "S2"
        known = row.get("source_start") is not None and not row.get("uncertain")
        passages = (Passage(source, Span(row["source_start"], row["source_end"]), 1.0),) if known else ()
        alignments.append(Alignment(f"q{number}", passages))
    citations = find_citations(reply)
    resolutions = {r.citation: r for r in resolve_citations(reply, citations, sources)}
    covered = cite_quotations(reply, quotations, citations)
    cited = {quotation: [resolutions[citation] for citation in ids] for quotation, ids in covered.items()}
    judged = [
        (alignment.passages[0].pinpoint.state, STATES.get(row["pin"], PinpointState.SHIFTED))
        for alignment, row in zip(check_pinpoints(alignments, cited, sources), truth, strict=True)
        if row.get("pin") and not row.get("uncertain")
    ]
    assert sum(got is wanted for got, wanted in judged) >= SHARE * len(judged)
    shifted = [got for got, wanted in judged if wanted is PinpointState.SHIFTED]
    assert PinpointState.DIFFERS not in shifted
