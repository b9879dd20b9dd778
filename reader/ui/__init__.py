"""The window: Qt, and the only layer that knows it."""
