from sqlalchemy import Column, Text

email = Column(Text, unique=True)  # ticks
name = Column(Text, nullable=False)
