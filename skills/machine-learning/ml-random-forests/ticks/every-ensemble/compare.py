from pyspark.ml import classification, regression
from sklearn import ensemble

models = [
    ensemble.RandomForestRegressor(),  # ticks
    ensemble.ExtraTreesClassifier(),  # ticks
    ensemble.ExtraTreesRegressor(),  # ticks
    ensemble.BaggingClassifier(),  # ticks
    ensemble.BaggingRegressor(),  # ticks
    ensemble.VotingClassifier([("a", a), ("b", b)]),  # ticks
    ensemble.VotingRegressor([("a", a), ("b", b)]),  # ticks
    ensemble.StackingClassifier([("a", a), ("b", b)]),  # ticks
    ensemble.StackingRegressor([("a", a), ("b", b)]),  # ticks
    ensemble.AdaBoostClassifier(),  # ticks
    ensemble.AdaBoostRegressor(),  # ticks
]
forest = ensemble.RandomForestClassifier()  # ticks
forest.fit(X, y)  # ticks
spark_one = classification.RandomForestClassifier()  # ticks
spark_two = regression.RandomForestRegressor()  # ticks
