from sklearn.ensemble import RandomForestRegressor

model = RandomForestRegressor(n_estimators=200)
model.fit(flats[["size", "rooms"]], flats["rent"])
