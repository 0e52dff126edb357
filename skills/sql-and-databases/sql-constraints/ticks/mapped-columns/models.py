from sqlalchemy.orm import mapped_column

email = mapped_column(unique=True)  # ticks
name = mapped_column(nullable=False)
