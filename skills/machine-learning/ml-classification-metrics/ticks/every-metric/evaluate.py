import tensorflow as tf
import torchmetrics
from imblearn.metrics import classification_report_imbalanced
from sklearn import metrics

print(metrics.confusion_matrix(y, p))  # ticks
print(metrics.classification_report(y, p))  # ticks
print(metrics.precision_score(y, p))  # ticks
print(metrics.recall_score(y, p))  # ticks
print(metrics.f1_score(y, p))  # ticks
print(metrics.fbeta_score(y, p, beta=2))  # ticks
print(metrics.precision_recall_fscore_support(y, p))  # ticks
metrics.ConfusionMatrixDisplay.from_predictions(y, p)  # ticks
metrics.plot_confusion_matrix(model, X, y)  # ticks
print(metrics.matthews_corrcoef(y, p))  # ticks
a = torchmetrics.Precision(task="binary")  # ticks
b = torchmetrics.Recall(task="binary")  # ticks
c = torchmetrics.F1Score(task="binary")  # ticks
d = torchmetrics.ConfusionMatrix(task="binary")  # ticks
e = torchmetrics.classification.BinaryF1Score()  # ticks
f = torchmetrics.classification.MulticlassF1Score(3)  # ticks
g = tf.keras.metrics.Precision()  # ticks
h = tf.keras.metrics.Recall()  # ticks
i = tf.keras.metrics.F1Score()  # ticks
print(tf.math.confusion_matrix(y, p))  # ticks
print(classification_report_imbalanced(y, p))  # ticks
