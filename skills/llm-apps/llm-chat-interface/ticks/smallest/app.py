import streamlit as st

if question := st.chat_input("Ask about the manual"):
    st.chat_message("user").write(question)
