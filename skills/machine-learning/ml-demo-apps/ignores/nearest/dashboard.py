import streamlit as st

city = st.selectbox("City", sales["city"].unique())
st.line_chart(sales[sales["city"] == city])
