import shap
from sklearn.inspection import permutation_importance

print(regression.coef_)
