import chainlit as cl
import gradio as gr
import streamlit as st

st.chat_input()  # ticks
st.chat_message("user")  # ticks
gr.ChatInterface(answer).launch()  # ticks
gr.Chatbot()  # ticks


@cl.on_message  # ticks
async def on_message(message): ...


@cl.on_chat_start  # ticks
async def start(): ...
