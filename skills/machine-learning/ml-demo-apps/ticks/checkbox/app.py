import streamlit as st

st.write(model.predict([st.checkbox("Smoker")]))
