import streamlit as st

st.write(model.predict([st.radio("Plan", ["a", "b"])]))
