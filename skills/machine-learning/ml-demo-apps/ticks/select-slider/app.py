import streamlit as st

st.write(model.predict([st.select_slider("Size", ["s", "m"])]))
