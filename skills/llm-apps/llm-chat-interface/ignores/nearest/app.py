import gradio as gr
import streamlit as st

question = st.text_input("Question")
gr.Interface(answer, "text", "text")
