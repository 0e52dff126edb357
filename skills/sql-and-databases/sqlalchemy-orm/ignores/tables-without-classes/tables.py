from sqlalchemy import Column, Integer, MetaData, Table

sale = Table("sale", MetaData(), Column("id", Integer, primary_key=True))
