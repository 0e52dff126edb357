import streamlit as st
from transformers import pipeline

classify = pipeline("sentiment-analysis")
st.write(classify(st.text_area("Review")))
