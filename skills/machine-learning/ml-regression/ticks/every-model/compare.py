import catboost
import lightgbm
import statsmodels.api as sm
import statsmodels.formula.api as smf
import xgboost
from pyspark.ml.regression import GBTRegressor
from pyspark.ml.regression import LinearRegression as SparkLinear
from sklearn import linear_model, neighbors, svm
from sklearn.kernel_ridge import KernelRidge

models = {
    "linear": linear_model.LinearRegression(),  # ticks
    "ridge": linear_model.Ridge(),  # ticks
    "ridge cv": linear_model.RidgeCV(),  # ticks
    "lasso": linear_model.Lasso(),  # ticks
    "lasso cv": linear_model.LassoCV(),  # ticks
    "elastic": linear_model.ElasticNet(),  # ticks
    "svr": svm.SVR(),  # ticks
    "linear svr": svm.LinearSVR(),  # ticks
    "kernel": KernelRidge(),  # ticks
    "neighbours": neighbors.KNeighborsRegressor(),  # ticks
    "xgb": xgboost.XGBRegressor(),  # ticks
    "lgbm": lightgbm.LGBMRegressor(),  # ticks
    "cat": catboost.CatBoostRegressor(),  # ticks
}
svr = svm.SVR()  # ticks
svr.fit(X, y)  # ticks
boosted = xgboost.XGBRegressor()  # ticks
boosted.fit(X, y)  # ticks
light = lightgbm.LGBMRegressor()  # ticks
light.fit(X, y)  # ticks
cat = catboost.CatBoostRegressor()  # ticks
cat.fit(X, y)  # ticks
spark_trees = GBTRegressor(labelCol="rent")  # ticks
spark_linear = SparkLinear(labelCol="rent")  # ticks
result = sm.OLS(y, X)
print(result.fit().summary())  # ticks
formula = smf.ols("rent ~ size", data=flats)
print(formula.fit().params)  # ticks
