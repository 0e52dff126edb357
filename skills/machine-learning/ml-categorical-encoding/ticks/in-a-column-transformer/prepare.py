from sklearn import preprocessing
from sklearn.compose import ColumnTransformer

prepare = ColumnTransformer([
    ("one", preprocessing.OneHotEncoder(handle_unknown="ignore"), ["city"]),  # ticks
    ("two", preprocessing.OrdinalEncoder(), ["size"]),  # ticks
    ("three", preprocessing.LabelEncoder(), ["plan"]),  # ticks
    ("four", preprocessing.TargetEncoder(), ["shop"]),  # ticks
    ("five", preprocessing.LabelBinarizer(), ["left"]),  # ticks
    ("six", preprocessing.MultiLabelBinarizer(), ["tags"]),  # ticks
])
