import catboost
import lightgbm
import torch
import xgboost
from imblearn import combine, ensemble, over_sampling, under_sampling
from sklearn.linear_model import LogisticRegression
from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight

steps = [
    over_sampling.SMOTE(),  # ticks
    combine.SMOTEENN(),  # ticks
    combine.SMOTETomek(),  # ticks
    over_sampling.BorderlineSMOTE(),  # ticks
    over_sampling.ADASYN(),  # ticks
    over_sampling.RandomOverSampler(),  # ticks
    under_sampling.RandomUnderSampler(),  # ticks
    over_sampling.SMOTENC([0]),  # ticks
    under_sampling.TomekLinks(),  # ticks
    under_sampling.NearMiss(),  # ticks
    ensemble.BalancedRandomForestClassifier(),  # ticks
    LogisticRegression(class_weight="balanced"),  # ticks
    lightgbm.LGBMClassifier(class_weight={0: 1, 1: 20}),  # ticks
    xgboost.XGBClassifier(scale_pos_weight=20),  # ticks
    lightgbm.LGBMClassifier(is_unbalance=True),  # ticks
    catboost.CatBoostClassifier(auto_class_weights="Balanced"),  # ticks
]
weights = compute_class_weight("balanced", classes=[0, 1], y=y)  # ticks
each = compute_sample_weight("balanced", y)  # ticks
network.fit(X, y, class_weight={0: 1, 1: 20})  # ticks
sampler = torch.utils.data.WeightedRandomSampler(weights, 1000)  # ticks
