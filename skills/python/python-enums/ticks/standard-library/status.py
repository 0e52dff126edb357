from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


class Status(Enum):  # ticks
    OPEN = "open"


class Level(IntEnum):  # ticks
    LOW = 1


class Colour(StrEnum):  # ticks
    RED = "red"


class Access(Flag):  # ticks
    READ = 1


class Bits(IntFlag):  # ticks
    ONE = 1
