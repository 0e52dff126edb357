import catboost
import lightgbm
import xgboost
from pyspark.ml import classification
from sklearn import discriminant_analysis, linear_model, naive_bayes, neighbors, svm

models = [
    linear_model.LogisticRegression(),  # ticks
    linear_model.LogisticRegressionCV(),  # ticks
    svm.SVC(),  # ticks
    svm.LinearSVC(),  # ticks
    svm.NuSVC(),  # ticks
    naive_bayes.MultinomialNB(),  # ticks
    discriminant_analysis.LinearDiscriminantAnalysis(),  # ticks
    neighbors.KNeighborsClassifier(3),  # ticks
    linear_model.RidgeClassifierCV(),  # ticks
    xgboost.XGBClassifier(),  # ticks
    lightgbm.LGBMClassifier(),  # ticks
    catboost.CatBoostClassifier(),  # ticks
]
nearest = neighbors.KNeighborsClassifier(3)  # ticks
nearest.fit(X, y)  # ticks
boosted = xgboost.XGBClassifier()  # ticks
boosted.fit(X, y)  # ticks
light = lightgbm.LGBMClassifier()  # ticks
light.fit(X, y)  # ticks
cat = catboost.CatBoostClassifier()  # ticks
cat.fit(X, y)  # ticks
spark_forest = classification.RandomForestClassifier(numTrees=20)  # ticks
spark_logistic = classification.LogisticRegression()  # ticks
spark_svm = classification.LinearSVC()  # ticks
spark_bayes = classification.NaiveBayes()  # ticks
