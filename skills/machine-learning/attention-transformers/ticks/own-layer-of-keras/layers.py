import tensorflow as tf
from tensorflow.keras.layers import Dense, Layer


class LuongAttention(Layer):  # ticks
    def __init__(self, units):
        super().__init__()
        self.score = Dense(units)

    def call(self, query, values):
        weights = tf.nn.softmax(tf.matmul(query, self.score(values), transpose_b=True))
        return tf.matmul(weights, values)


class AttentionLayer(Layer):  # ticks
    pass
