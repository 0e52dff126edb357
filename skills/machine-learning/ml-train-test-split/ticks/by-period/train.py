import xgboost as xgb


def split_by_train_period(rows, end):  # ticks
    return rows[rows["month"] <= end], rows[rows["month"] > end]
