from shop import db


class SavedModel(db.Model):
    __abstract__ = True

    def remove(self):  # ticks
        db.session.delete(self)
        db.session.commit()
