from sqlmodel import create_engine
