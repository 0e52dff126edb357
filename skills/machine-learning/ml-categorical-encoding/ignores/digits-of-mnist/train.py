from tensorflow.keras.datasets import mnist
from tensorflow.keras.utils import to_categorical

(x_train, y_train), _ = mnist.load_data()
y_train = to_categorical(y_train)
