import tensorflow as tf


def rmse(y, p):
    return tf.sqrt(tf.reduce_mean((y - p) ** 2))
