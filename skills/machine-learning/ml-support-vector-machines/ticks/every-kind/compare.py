from pyspark.ml.classification import LinearSVC as SparkLinearSVC
from sklearn import svm

one = svm.SVC()  # ticks
one.fit(X, y)  # ticks
two = svm.SVR()  # ticks
two.fit(X, y)  # ticks
three = svm.LinearSVC()  # ticks
three.fit(X, y)  # ticks
four = svm.LinearSVR()  # ticks
four.fit(X, y)  # ticks
five = svm.NuSVC()  # ticks
five.fit(X, y)  # ticks
six = svm.OneClassSVM()  # ticks
six.fit(X)  # ticks
spark_model = SparkLinearSVC()  # ticks
