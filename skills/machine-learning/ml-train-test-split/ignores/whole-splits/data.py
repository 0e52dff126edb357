import tensorflow_datasets as tfds

train, test = tfds.load("imdb_reviews", split=["train", "test"], as_supervised=True)
