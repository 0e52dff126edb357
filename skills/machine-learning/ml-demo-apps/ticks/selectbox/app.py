import streamlit as st

st.write(model.predict([st.selectbox("Plan", ["a", "b"])]))
