from boruta import BorutaPy
from mlxtend.feature_selection import SequentialFeatureSelector as Sequential
from sklearn import feature_selection
from statsmodels.stats.outliers_influence import variance_inflation_factor

selectors = [
    feature_selection.SelectKBest(k=5),  # ticks
    feature_selection.SelectPercentile(),  # ticks
    feature_selection.RFE(model),  # ticks
    feature_selection.RFECV(model),  # ticks
    feature_selection.SelectFromModel(model),  # ticks
    feature_selection.VarianceThreshold(0.1),  # ticks
    feature_selection.SequentialFeatureSelector(model),  # ticks
]
one = feature_selection.mutual_info_classif(X, y)  # ticks
two = feature_selection.mutual_info_regression(X, y)  # ticks
three = feature_selection.chi2(X, y)  # ticks
four = feature_selection.f_classif(X, y)  # ticks
five = feature_selection.f_regression(X, y)  # ticks
boruta = BorutaPy(forest)  # ticks
forward = Sequential(model, k_features=5)  # ticks
factors = [variance_inflation_factor(X, index) for index in range(4)]  # ticks
