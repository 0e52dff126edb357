import catboost
import lightgbm
import xgboost
from lime import lime_image, lime_tabular, lime_text
from sklearn import inspection

a = lime_tabular.LimeTabularExplainer(X)  # ticks
b = lime_text.LimeTextExplainer()  # ticks
c = lime_image.LimeImageExplainer()  # ticks
d = inspection.permutation_importance(model, X, y)  # ticks
inspection.PartialDependenceDisplay.from_estimator(model, X, ["age"])  # ticks
print(dict(zip(names, forest.feature_importances_)))  # ticks
xgboost.plot_importance(model)  # ticks
lightgbm.plot_importance(model)  # ticks
e = xgboost.train({}, matrix)
print(e.get_score(importance_type="gain"))  # ticks
f = catboost.CatBoost()
print(f.get_feature_importance())  # ticks
