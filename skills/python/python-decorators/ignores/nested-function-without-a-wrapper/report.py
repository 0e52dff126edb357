def report(rows: list, title="Sales"):
    def inner(row):
        return row["total"]

    return title, sorted(rows, key=inner)
