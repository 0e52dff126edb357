from sqlalchemy import create_engine
engine = create_engine(url, pool_size=5, pool_pre_ping=True)
