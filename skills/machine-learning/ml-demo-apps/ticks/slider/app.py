import streamlit as st

st.write(model.predict([st.slider("Age", 1, 99)]))
