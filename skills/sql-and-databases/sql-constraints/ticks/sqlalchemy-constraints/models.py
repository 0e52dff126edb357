from sqlalchemy import CheckConstraint, UniqueConstraint

positive = CheckConstraint("total > 0")  # ticks
once = UniqueConstraint("day", "city")  # ticks
