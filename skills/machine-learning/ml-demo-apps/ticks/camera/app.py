import streamlit as st

st.write(model.predict([st.camera_input("Face")]))
