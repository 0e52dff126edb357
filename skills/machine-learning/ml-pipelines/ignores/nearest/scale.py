from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from transformers import pipeline

X_scaled = StandardScaler().fit_transform(X)
classify = pipeline("sentiment-analysis")
