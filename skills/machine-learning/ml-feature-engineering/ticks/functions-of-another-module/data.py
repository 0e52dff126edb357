def add_feature_columns(rows):
    rows["family"] = rows["siblings"] + rows["parents"]  # ticks
    return rows


def preprocess(rows):
    rows["family"] = rows["siblings"] + rows["parents"]  # ticks
    return rows
