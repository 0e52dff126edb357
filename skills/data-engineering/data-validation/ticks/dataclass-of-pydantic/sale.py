from pydantic.dataclasses import dataclass


@dataclass  # ticks
class Sale:
    total: int
