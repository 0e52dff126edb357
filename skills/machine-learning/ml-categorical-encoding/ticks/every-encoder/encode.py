import pandas as pd
from sklearn import preprocessing
from sklearn.feature_extraction import DictVectorizer

one = preprocessing.OneHotEncoder()  # ticks
one.fit(rows)  # ticks
two = preprocessing.OrdinalEncoder()  # ticks
two.fit(rows)  # ticks
three = preprocessing.LabelEncoder()  # ticks
rows["city"] = three.fit_transform(rows["city"])  # ticks
four = preprocessing.TargetEncoder()  # ticks
four.fit(rows, y)  # ticks
five = preprocessing.LabelBinarizer()  # ticks
five.fit(rows)  # ticks
six = preprocessing.MultiLabelBinarizer()  # ticks
six.fit(rows)  # ticks
seven = DictVectorizer(sparse=False)
X = seven.fit_transform(records)  # ticks
seven.fit(records)  # ticks
dummies = pd.get_dummies(rows)  # ticks
