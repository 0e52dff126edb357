import keras


class SelfAttention(keras.layers.Layer):
    pass
