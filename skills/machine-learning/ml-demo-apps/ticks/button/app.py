import streamlit as st

if st.button("Predict"):
    st.write(model.predict(rows))
