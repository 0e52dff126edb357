from collections import Counter, OrderedDict, defaultdict, namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")  # ticks


class Sale(NamedTuple):  # ticks
    city: str
    total: int


by_city = defaultdict(list)  # ticks
counts = Counter("banana")  # ticks
order = OrderedDict()  # ticks
prices = [1, 2]  # ticks
seen = {1, 2}  # ticks
