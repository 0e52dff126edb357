from database import *


class City(Base):
    __tablename__ = "cities"  # ticks
    id = Column(Integer, primary_key=True)
