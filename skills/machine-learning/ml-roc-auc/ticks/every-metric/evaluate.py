import tensorflow as tf
import torchmetrics
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from sklearn import metrics, model_selection

a, b, thresholds = metrics.roc_curve(y, p)  # ticks
print(metrics.roc_auc_score(y, p))  # ticks
c, d, thresholds = metrics.precision_recall_curve(y, p)  # ticks
print(metrics.average_precision_score(y, p))  # ticks
metrics.RocCurveDisplay.from_estimator(model, X, y)  # ticks
metrics.PrecisionRecallDisplay.from_predictions(y, p)  # ticks
metrics.plot_roc_curve(model, X, y)  # ticks
metrics.plot_precision_recall_curve(model, X, y)  # ticks
e = tf.keras.metrics.AUC()  # ticks
f = torchmetrics.AUROC(task="binary")  # ticks
g = torchmetrics.classification.BinaryAUROC()  # ticks
h = torchmetrics.classification.MulticlassAUROC(3)  # ticks
i = model_selection.cross_val_score(model, X, y, scoring="roc_auc_ovr")  # ticks
j = BinaryClassificationEvaluator(metricName="areaUnderROC")  # ticks
