import lightgbm as lgb

params = {"objective": "multiclass", "num_class": 3}
model = lgb.train(params, rows)  # ticks
