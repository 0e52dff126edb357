import streamlit as st


def predict(x):
    return x


def predict_one(x):
    return x


def classify_photo(x):
    return x


def make_prediction(x):
    return x


photo = st.file_uploader("Photo")
st.write(predict(photo))  # ticks
st.write(predict_one(photo))  # ticks
st.write(classify_photo(photo))  # ticks
st.write(make_prediction(photo))  # ticks
