def load_bronze(path):  # ticks
    return read(path)


def clean_silver(rows):  # ticks
    return rows.dropDuplicates()


def build_gold(rows):  # ticks
    return rows.groupBy("city").count()
