import keras


class TransformerBlock(keras.layers.Layer):
    pass
