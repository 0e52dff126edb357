from optuna.integration import OptunaSearchCV

search = OptunaSearchCV(model, {"depth": depth}, cv=5)  # ticks
