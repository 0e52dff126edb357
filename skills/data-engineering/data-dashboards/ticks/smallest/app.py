import streamlit as st
day = st.selectbox("Day", days)
st.line_chart(sales[day])
