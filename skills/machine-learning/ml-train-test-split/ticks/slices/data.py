import tensorflow_datasets as tfds


def reviews():
    return tfds.load("imdb_reviews", split=["train[:80%]", "train[80%:]"], as_supervised=True)  # ticks
