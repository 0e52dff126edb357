from shop import db


class SavedModel(db.Model):
    __abstract__ = True

    def save(self):  # ticks
        db.session.add(self)
        db.session.commit()
