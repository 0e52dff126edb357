import catboost
import lightgbm
import xgboost
from pyspark.ml.tuning import CrossValidator
from sklearn import model_selection
from surprise.model_selection import cross_validate

one = model_selection.cross_val_score(model, X, y)  # ticks
two = model_selection.cross_validate(model, X, y)  # ticks
three = model_selection.cross_val_predict(model, X, y)  # ticks
a = model_selection.KFold(5)  # ticks
for train, test in a.split(X):  # ticks
    print(train)
b = model_selection.StratifiedKFold(5)  # ticks
for train, test in b.split(X, y):  # ticks
    print(train)
c = model_selection.GroupKFold(5)  # ticks
for train, test in c.split(X, y, groups):  # ticks
    print(train)
d = model_selection.RepeatedKFold()  # ticks
for train, test in d.split(X):  # ticks
    print(train)
e = model_selection.RepeatedStratifiedKFold()  # ticks
for train, test in e.split(X, y):  # ticks
    print(train)
f = model_selection.TimeSeriesSplit(5)  # ticks
for train, test in f.split(X):  # ticks
    print(train)
g = model_selection.LeaveOneOut()  # ticks
for train, test in g.split(X):  # ticks
    print(train)
h = xgboost.cv(parameters, matrix, nfold=5)  # ticks
i = lightgbm.cv(parameters, rows)  # ticks
j = catboost.cv(pool, parameters)  # ticks
k = cross_validate(svd, ratings, cv=5)  # ticks
l = CrossValidator(estimator=forest, numFolds=5)  # ticks
m = model_selection.GridSearchCV(model, grid, cv=5)  # ticks
n = model_selection.RandomizedSearchCV(model, grid, cv=folds)  # ticks
