import joblib
import streamlit as st

model = joblib.load("model.joblib")
age = st.number_input("Age", 18, 99)
st.write(model.predict([[age]]))
