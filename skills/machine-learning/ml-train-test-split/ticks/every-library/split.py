import torch
from pyspark.sql import SparkSession
from sklearn import model_selection
from surprise.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras.preprocessing.image import ImageDataGenerator

train, test = model_selection.train_test_split(rows, test_size=0.25)  # ticks
ratings_train, ratings_test = train_test_split(ratings, test_size=0.25)  # ticks

splitter = model_selection.StratifiedShuffleSplit(n_splits=1, test_size=0.2)
for train_index, test_index in splitter.split(rows, rows["income"]):  # ticks
    print(len(train_index), len(test_index))

training, validation = torch.utils.data.random_split(images, [800, 200])  # ticks
spark_train, spark_test = spark_rows.randomSplit([0.8, 0.2], seed=1)  # ticks
photos = keras.utils.image_dataset_from_directory("photos", validation_split=0.2, subset="training")  # ticks
generator = ImageDataGenerator(rescale=1 / 255, validation_split=0.2)  # ticks
halves = dataset.train_test_split(test_size=0.2)  # ticks
model.fit(images, labels, validation_split=0.2)  # ticks
