import streamlit as st

st.write(model.predict([st.text_input("Name")]))
