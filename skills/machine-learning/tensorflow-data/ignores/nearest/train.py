import tensorflow as tf

(images, labels), test = tf.keras.datasets.mnist.load_data()
network.fit(images, labels)
