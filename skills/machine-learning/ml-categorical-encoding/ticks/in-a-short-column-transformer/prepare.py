from sklearn.compose import make_column_transformer
from sklearn.preprocessing import OneHotEncoder

prepare = make_column_transformer((OneHotEncoder(), ["city"]))
