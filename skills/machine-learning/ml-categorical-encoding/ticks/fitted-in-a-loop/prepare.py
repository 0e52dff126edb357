from sklearn.preprocessing import LabelEncoder

encoders = {column: LabelEncoder() for column in columns}
for column, encoder in encoders.items():
    rows[column] = encoder.fit_transform(rows[column])
