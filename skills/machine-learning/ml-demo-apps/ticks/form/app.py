import streamlit as st

if st.form_submit_button("Predict"):
    st.write(model.predict(rows))
