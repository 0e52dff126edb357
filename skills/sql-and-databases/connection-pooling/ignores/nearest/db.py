from sqlalchemy import create_engine
engine = create_engine(url)  # pool_size=5
