from pyspark.ml import feature
from sklearn import preprocessing
from tensorflow import keras

prepare = [
    preprocessing.MinMaxScaler(),  # ticks
    preprocessing.RobustScaler(),  # ticks
    preprocessing.MaxAbsScaler(),  # ticks
    preprocessing.Normalizer(),  # ticks
    preprocessing.PowerTransformer(),  # ticks
    preprocessing.QuantileTransformer(),  # ticks
]
one = preprocessing.StandardScaler()  # ticks
one.fit(X)  # ticks
Z = one.fit_transform(X)  # ticks
standard = preprocessing.scale(X)  # ticks
between = preprocessing.minmax_scale(X)  # ticks
units = preprocessing.normalize(X)  # ticks
spark_one = feature.StandardScaler(inputCol="features")  # ticks
spark_two = feature.MinMaxScaler(inputCol="features")  # ticks
layer = keras.layers.Normalization()
layer.adapt(X)  # ticks
