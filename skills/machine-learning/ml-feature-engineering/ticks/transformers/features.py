import featuretools as ft
from feature_engine.creation import CyclicalFeatures
from sklearn import preprocessing

steps = [
    preprocessing.PolynomialFeatures(2),  # ticks
    preprocessing.KBinsDiscretizer(5),  # ticks
    preprocessing.FunctionTransformer(add_ratio),  # ticks
    preprocessing.SplineTransformer(),  # ticks
]
matrix, names = ft.dfs(entityset=shop, target_dataframe_name="orders")  # ticks
hours = CyclicalFeatures(variables=["hour"])  # ticks
