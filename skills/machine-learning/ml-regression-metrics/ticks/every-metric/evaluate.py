import tensorflow as tf
import torchmetrics
from pyspark.ml.evaluation import RegressionEvaluator
from sklearn import metrics, model_selection

print(metrics.mean_squared_error(y, p))  # ticks
print(metrics.root_mean_squared_error(y, p))  # ticks
print(metrics.mean_absolute_error(y, p))  # ticks
print(metrics.r2_score(y, p))  # ticks
print(metrics.mean_absolute_percentage_error(y, p))  # ticks
print(metrics.median_absolute_error(y, p))  # ticks
print(metrics.mean_squared_log_error(y, p))  # ticks
a = torchmetrics.MeanSquaredError()  # ticks
b = torchmetrics.MeanAbsoluteError()  # ticks
c = torchmetrics.R2Score()  # ticks
d = tf.keras.metrics.RootMeanSquaredError()  # ticks
e = tf.keras.metrics.MeanAbsoluteError()  # ticks
f = model_selection.cross_val_score(model, X, y, scoring="neg_root_mean_squared_error")  # ticks
g = model_selection.cross_val_score(model, X, y, scoring="r2")  # ticks
h = RegressionEvaluator(metricName="rmse")  # ticks
