from typing import Protocol


class Notifier(Protocol):  # ticks
    def send(self, text: str) -> None: ...
