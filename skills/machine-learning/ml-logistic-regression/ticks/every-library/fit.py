import statsmodels.api as sm
import statsmodels.formula.api as smf
from pyspark.ml.classification import LogisticRegression as SparkLogistic
from sklearn import linear_model

one = linear_model.LogisticRegression()  # ticks
one.fit(X, y)  # ticks
two = linear_model.LogisticRegressionCV(cv=5)  # ticks
two.fit(X, y)  # ticks
result = sm.Logit(y, X).fit()  # ticks
formula = smf.logit("left ~ age", data=customers).fit()  # ticks
spark_model = SparkLogistic(labelCol="left")  # ticks
