import re

from tensorflow import keras
from tensorflow.keras.models import Sequential

network = keras.models.load_model("digits.keras")
pattern = re.compile(r"\d+")
