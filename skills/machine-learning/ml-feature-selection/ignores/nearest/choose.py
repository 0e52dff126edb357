from sklearn.feature_selection import SelectKBest

features = ["age", "plan"]
X = customers[features]
