import streamlit as st

st.line_chart(rows)  # ticks
st.bar_chart(rows)  # ticks
st.area_chart(rows)  # ticks
st.scatter_chart(rows)  # ticks
st.plotly_chart(figure)  # ticks
st.altair_chart(figure)  # ticks
st.pyplot(figure)  # ticks
st.metric("Sales", 1)  # ticks
st.dataframe(rows)  # ticks
st.table(rows)  # ticks
st.map(rows)  # ticks
st.data_editor(rows)  # ticks
st.selectbox("City", cities)  # ticks
st.multiselect("Cities", cities)  # ticks
st.slider("Year", 2020, 2026)  # ticks
st.date_input("Day")  # ticks
st.radio("City", cities)  # ticks
st.text_input("Name")  # ticks
st.button("Reload")  # ticks
st.number_input("Rows")  # ticks
st.checkbox("All")  # ticks
st.file_uploader("Sales")  # ticks
st.tabs(["A", "B"])  # ticks
st.segmented_control("City", cities)  # ticks
st.select_slider("Year", years)  # ticks
