from shop import db


class SavedModel(db.Model):
    __abstract__ = True

    def change(self, values):  # ticks
        for key, value in values.items():
            setattr(self, key, value)
