"""The command line: compare and export without a screen."""
