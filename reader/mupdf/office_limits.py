"""How long LibreOffice may work on a file: as long as its text needs, and no longer because it claims to be large."""

import zipfile
from pathlib import Path
from typing import NamedTuple

# Seconds of the processor's time, which does not depend on what else the machine does. Starting takes 1.5, and 250,
# 670 and 1,350 pages of text took 6, 13 and 31: 17 a megabyte of packed text. A slow core takes twice as long.
LEAST_WORK = 16.0  # a file that says nothing and takes longer is to be a sentence within 20 s
MOST_WORK = 240.0  # 3,000 pages on a slow core; LibreOffice tells no progress to go by, and the user can cancel
_A_PACKED_MEGABYTE = 40.0  # of XML as it lies in the archive: a bomb is small there
_A_MEGABYTE = 10.0  # of RTF and DOC, which are not packed
_CLOCK = 3.0  # times the work, for a LibreOffice that waits for something and does not work, or a busy machine


class OfficeLimits(NamedTuple):
    """Seconds that LibreOffice may take."""

    work: float  # of the processor's time
    clock: float


def office_limits(path: Path) -> OfficeLimits:
    """Return how long LibreOffice may take over a file."""
    size = path.stat().st_size
    rate = _A_MEGABYTE
    if zipfile.is_zipfile(path):
        size, rate = min(size, _packed_text(path)), _A_PACKED_MEGABYTE
    work = min(LEAST_WORK + rate * size / 1_000_000, MOST_WORK)
    return OfficeLimits(work, _CLOCK * work)


def _packed_text(path: Path) -> int:
    """Return the bytes that the XML of a DOCX or ODT takes in its archive, without pictures."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(entry.compress_size for entry in archive.infolist() if entry.filename.endswith(".xml"))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return 0
