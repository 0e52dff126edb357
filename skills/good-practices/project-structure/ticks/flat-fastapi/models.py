from database import Base  # ticks


class Loaf(Base): ...
