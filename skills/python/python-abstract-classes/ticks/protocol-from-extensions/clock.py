import typing_extensions


class Clock(typing_extensions.Protocol):  # ticks
    def now(self) -> float: ...
