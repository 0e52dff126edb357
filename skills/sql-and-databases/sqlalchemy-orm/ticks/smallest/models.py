from sqlalchemy.orm import mapped_column
class User(Base):
    __tablename__ = "users"
    id = mapped_column(primary_key=True)
