import streamlit as st
st.title("Sales")
st.write("st.line_chart")
