import streamlit as st

from network import classify_photo, make_prediction, predict, predict_one

photo = st.file_uploader("Photo")
st.write(model.predict_proba(photo))  # ticks
st.write(predict(photo))  # ticks
st.write(predict_one(photo))  # ticks
st.write(classify_photo(photo))  # ticks
st.write(make_prediction(photo))  # ticks
