import streamlit as st

st.write(chain.invoke(st.text_area("Text")))
