from enum import Enum
class Status(Enum):
    OPEN = "open"
