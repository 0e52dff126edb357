import xgboost as xgb
from sklearn.ensemble import RandomForestClassifier

matrix = xgb.DMatrix(X, label=y)
RandomForestClassifier().fit(X, y)
