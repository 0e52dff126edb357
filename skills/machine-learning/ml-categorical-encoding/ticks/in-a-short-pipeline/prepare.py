from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

prepare = make_pipeline(impute, OneHotEncoder())
