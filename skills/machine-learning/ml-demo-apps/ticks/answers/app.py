import search
import streamlit as st
from assistant import ask_pages, generate_poem, get_answer, rag

question = st.text_input("Question")
text = st.text_area("Text")
st.write(rag(question))  # ticks
st.write(search.rag(question))  # ticks
st.write(ask_pages(question))  # ticks
st.write(get_answer(text))  # ticks
st.write(generate_poem(text))  # ticks
