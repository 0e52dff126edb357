import xgboost as xgb

model = xgb.train({"objective": "reg:squarederror"}, rows)
