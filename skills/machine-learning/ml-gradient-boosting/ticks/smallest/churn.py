from xgboost import XGBClassifier

model = XGBClassifier(n_estimators=300)
model.fit(customers[["age", "plan"]], customers["left"])
