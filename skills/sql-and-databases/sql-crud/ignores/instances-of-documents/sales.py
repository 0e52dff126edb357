from app.models import Sale


def add(total):
    Sale(total=total).save()


def change(connection):
    connection.execute("SELECT 1 FROM sale")
    connection.execute("UPDATE sale SET total = 3")
    connection.execute("DELETE FROM sale")
