import tensorflow as tf

layers = tf.keras.layers
parts = [
    layers.Dropout(0.2),  # ticks
    layers.BatchNormalization(),  # ticks
]
