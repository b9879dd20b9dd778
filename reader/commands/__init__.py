"""One table of commands; keys, palette and cheat sheet are derived from it."""
