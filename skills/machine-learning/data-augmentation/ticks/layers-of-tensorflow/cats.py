import tensorflow as tf

layers = tf.keras.layers
parts = [
    layers.RandomFlip(),  # ticks
    layers.RandomRotation(0.1),  # ticks
]
