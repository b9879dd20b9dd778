"""Quid, the published finder of quotations between two texts, side by side with this program on one pair.

Quid is no dependency: install it in an environment of its own and name its program. It lays every three words of the
reply beside all of the source that have about the same letters, so its time grows with the product of the two lengths:
of a long reply, only the beginning can be compared.

    python -m tests.benchmarks.quid_peer EVALUATION/paine-burke --quid ENVIRONMENT/bin/quid --characters 50000
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OVERLAP = 0.5  # intersection over union from which a passage counts as the true one, as the evaluation has it
PATIENCE = 3600  # seconds

Row = dict[str, Any]
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """A range of the reply laid beside one of the source, in characters of the files."""

    quoted: Range
    source: Range


def overlap(one: Range, other: Range) -> float:
    """Return the intersection over the union of two ranges."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]))


def located(rows: list[Row], matches: list[Match]) -> float:
    """Return the share of the rows that have a passage for which the best overlapping match hits it."""
    hits = 0
    for row in rows:
        at, places = (row["start"], row["end"]), [(row["source_start"], row["source_end"]), *row.get("alt_spans", [])]
        near = max(matches, key=lambda match: overlap(match.quoted, at), default=None)
        hits += near is not None and any(overlap(near.source, (place[0], place[1])) >= OVERLAP for place in places)
    return hits / len(rows)


def cut(pair: Path, characters: int, folder: Path) -> Path:
    """Write the pair into a folder with only the beginning of its reply and the truth about that; return the folder."""
    reply = (pair / "quoting.txt").read_text("utf-8")[:characters]
    (folder / "quoting.txt").write_text(reply, "utf-8")
    shutil.copy(pair / "source.txt", folder)
    lines = (pair / "truth.jsonl").read_text("utf-8").splitlines()
    kept = [line for line in lines if json.loads(line)["end"] <= len(reply)]
    (folder / "truth.jsonl").write_text("\n".join(kept), "utf-8")
    return folder


def run_quid(program: Path, pair: Path) -> tuple[list[Match], float]:
    """Return what Quid finds, and its seconds."""
    command = [str(program), "compare", str(pair / "source.txt"), str(pair / "quoting.txt"), "--output-type", "json"]
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    seconds = time.perf_counter() - began
    found = [
        Match(
            (match["target_span"]["start"], match["target_span"]["end"]),
            (match["source_span"]["start"], match["source_span"]["end"]),
        )
        for match in json.loads(done.stdout.partition("\n")[2])  # behind a heading
    ]
    return found, seconds


def run_ours(pair: Path, scorer: Path) -> tuple[float, float]:
    """Return the share that the evaluation's scorer finds located, and the seconds of the whole command."""
    command = [sys.executable, str(scorer), str(pair), "--as-json", "--command", f"{sys.executable} main.py compare"]
    figures = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return figures["located"], figures["seconds"]


def compare_both(pair: Path, quid: Path, scorer: Path) -> None:
    """Print both shares and both times."""
    rows = [json.loads(line) for line in (pair / "truth.jsonl").read_text("utf-8").splitlines()]
    real = [row for row in rows if row["kind"] != "absent" and not row.get("uncertain")]
    share, seconds = run_ours(pair, scorer)
    print(f"rejoinder  located {share:.3f}  {seconds:.1f} s  {len(real)} rows", flush=True)
    try:
        matches, seconds = run_quid(quid, pair)
    except subprocess.TimeoutExpired:
        print(f"quid       not done after {PATIENCE} s")
        return
    print(f"quid       located {located(real, matches):.3f}  {seconds:.1f} s  {len(matches)} matches")


def main() -> None:
    """Read the arguments and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pair", type=Path)
    parser.add_argument("--quid", type=Path, required=True)
    parser.add_argument("--characters", type=int, help="how much of the reply is compared; all of it without this")
    given = parser.parse_args()
    scorer = given.pair.parent / "score.py"
    if given.characters is None:
        compare_both(given.pair, given.quid, scorer)
        return
    with tempfile.TemporaryDirectory() as folder:
        compare_both(cut(given.pair, given.characters, Path(folder)), given.quid, scorer)


if __name__ == "__main__":
    main()
