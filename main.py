"""Start Rejoinder from a checkout: hand over to the application."""

import sys

from reader.app import main

if __name__ == "__main__":
    sys.exit(main())
