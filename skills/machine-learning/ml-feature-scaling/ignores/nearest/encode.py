from sklearn.preprocessing import LabelEncoder, StandardScaler

rows["city"] = LabelEncoder().fit_transform(rows["city"])
images = images / 255
rows["price"] = rows["price"].round(2)
