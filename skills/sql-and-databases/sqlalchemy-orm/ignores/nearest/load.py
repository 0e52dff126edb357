from sqlalchemy import create_engine
frame.to_sql("users", create_engine(url))
