import catboost
import lightgbm as lgb
import xgboost as xgb
from pyspark.ml import classification, regression
from sklearn import ensemble

one = xgb.XGBClassifier()  # ticks
one.fit(X, y)  # ticks
two = xgb.XGBRegressor()  # ticks
two.fit(X, y)  # ticks
three = xgb.XGBRanker()  # ticks
three.fit(X, y)  # ticks
four = lgb.LGBMClassifier()  # ticks
four.fit(X, y)  # ticks
five = lgb.LGBMRegressor()  # ticks
five.fit(X, y)  # ticks
six = lgb.LGBMRanker()  # ticks
six.fit(X, y)  # ticks
seven = catboost.CatBoostClassifier()  # ticks
seven.fit(X, y)  # ticks
eight = catboost.CatBoostRegressor()  # ticks
eight.fit(X, y)  # ticks
nine = catboost.CatBoost({"loss_function": "RMSE"})  # ticks
nine.fit(X, y)  # ticks
booster = xgb.train({"max_depth": 6}, xgb.DMatrix(X, label=y))  # ticks
light = lgb.train({"num_leaves": 31}, lgb.Dataset(X, y))  # ticks
ten = ensemble.GradientBoostingRegressor()  # ticks
eleven = ensemble.HistGradientBoostingClassifier()  # ticks
spark_one = classification.GBTClassifier()  # ticks
spark_two = regression.GBTRegressor()  # ticks
