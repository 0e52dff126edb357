from flask_sqlalchemy import SQLAlchemy

recent = SQLAlchemy().select(Sale).cte("recent")  # ticks
