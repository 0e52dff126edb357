from sqlalchemy import Column
from sqlalchemy.dialects.postgresql import JSONB  # ticks

lines = Column(JSONB)
