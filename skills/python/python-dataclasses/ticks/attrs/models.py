import attr
import attrs
from dataclasses import dataclass


@dataclass  # ticks
class Sale:
    city: str


@attrs.define  # ticks
class Order:
    id: int


@attrs.frozen  # ticks
class Point:
    x: int


@attrs.mutable  # ticks
class Cart:
    items: list


@attr.s  # ticks
class Old:
    name = attr.ib()


@attr.attrs  # ticks
class Older:
    name = attr.ib()


@attr.dataclass  # ticks
class Typed:
    name: str
