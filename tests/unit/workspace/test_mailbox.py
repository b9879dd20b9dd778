"""Calls that come before there is anybody to take them."""

from reader.workspace.mailbox import Mailbox


def test_what_came_before_is_delivered_first_and_once() -> None:
    said: list[str] = []
    mailbox = Mailbox()
    mailbox(lambda: said.append("early"))
    mailbox(lambda: said.append("also early"))
    assert said == []
    mailbox.open(lambda call: call())
    mailbox(lambda: said.append("late"))
    assert said == ["early", "also early", "late"]
