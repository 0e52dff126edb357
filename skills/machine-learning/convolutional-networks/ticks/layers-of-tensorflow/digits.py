import tensorflow as tf

layers = tf.keras.layers
network = tf.keras.Sequential([layers.Conv2D(8, 3)])
