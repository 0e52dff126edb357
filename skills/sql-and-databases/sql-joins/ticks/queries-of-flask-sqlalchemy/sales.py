from flask_sqlalchemy import SQLAlchemy

query = make().group_by(Sale.city).order_by(Sale.city)
