import tensorflow as tf


class BahdanauAttention(tf.keras.Model):  # ticks
    def call(self, query, values):
        weights = tf.nn.softmax(self.score(tf.nn.tanh(self.query(query) + self.value(values))), axis=1)
        return tf.reduce_sum(weights * values, axis=1), weights
