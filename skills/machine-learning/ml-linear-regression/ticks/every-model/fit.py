import statsmodels.api as sm
import statsmodels.formula.api as smf
from pyspark.ml.regression import LinearRegression as SparkLinearRegression
from scipy import stats
from sklearn import linear_model
from sklearn.linear_model import ElasticNet, Lasso, LinearRegression, Ridge, SGDRegressor

plain = LinearRegression()  # ticks
plain.fit(X, y)  # ticks
candidates = {
    "ridge": Ridge(alpha=0.5),  # ticks
    "ridge cv": linear_model.RidgeCV(),  # ticks
    "lasso": Lasso(alpha=0.1),  # ticks
    "lasso cv": linear_model.LassoCV(cv=5),  # ticks
    "elastic": ElasticNet(l1_ratio=0.3),  # ticks
    "elastic cv": linear_model.ElasticNetCV(),  # ticks
    "sgd": SGDRegressor(),  # ticks
    "huber": linear_model.HuberRegressor(),  # ticks
    "bayes": linear_model.BayesianRidge(),  # ticks
}
result = sm.OLS(y, sm.add_constant(X)).fit()  # ticks
formula = smf.ols("rent ~ size", data=flats)
print(formula.fit().summary())  # ticks
weighted = sm.WLS(y, X, weights=w)
print(weighted.fit().params)  # ticks
slope, intercept, r, p, error = stats.linregress(flats.size, flats.rent)  # ticks
spark_model = SparkLinearRegression(labelCol="rent")  # ticks
