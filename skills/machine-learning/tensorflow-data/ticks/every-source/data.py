import tensorflow as tf
import tensorflow_datasets as tfds
from tensorflow.keras.preprocessing.image import ImageDataGenerator

a = tf.data.TFRecordDataset("a.tfrecord")  # ticks
b = tf.data.TextLineDataset("a.txt")  # ticks
c = tf.keras.utils.image_dataset_from_directory("photos")  # ticks
d = tf.keras.utils.text_dataset_from_directory("texts")  # ticks
e = generator.flow_from_directory("photos")  # ticks
f = tfds.load("mnist")  # ticks
g = ImageDataGenerator()
h = g.flow(images, labels)  # ticks
i = g.flow_from_dataframe(rows)  # ticks
