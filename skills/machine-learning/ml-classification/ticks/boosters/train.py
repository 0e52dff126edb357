import xgboost as xgb

PARAMS = {"objective": "binary:logistic", "max_depth": 3}


def fit(rows):
    return xgb.train(PARAMS, rows, num_boost_round=100)  # ticks
