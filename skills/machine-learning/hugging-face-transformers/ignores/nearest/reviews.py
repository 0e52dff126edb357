from sklearn.pipeline import Pipeline
from transformers import pipeline

model = Pipeline([("vectors", vectors), ("classifier", classifier)])
