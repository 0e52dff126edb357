import transformers
from tensorflow import keras

rate = keras.optimizers.schedules.ExponentialDecay(0.1, 1000, 0.9)  # ticks
a = keras.callbacks.ReduceLROnPlateau()  # ticks
b = keras.callbacks.LearningRateScheduler(rate)  # ticks
c = transformers.get_linear_schedule_with_warmup(optimizer, 100, 1000)  # ticks
d = transformers.get_cosine_schedule_with_warmup(optimizer, 100, 1000)  # ticks
e = transformers.get_scheduler("linear", optimizer)  # ticks
f = transformers.TrainingArguments("out", warmup_steps=100)  # ticks
g = transformers.TrainingArguments("out", warmup_ratio=0.1)  # ticks
h = transformers.TrainingArguments("out", lr_scheduler_type="cosine")  # ticks
