import streamlit as st


def rag(question):
    return question


topic = st.text_input("Topic")
st.write(client.chat.completions.create(model="gpt-4o-mini", messages=[topic]))  # ticks
st.write(model.generate_content(topic))  # ticks
st.write(chain.invoke(topic))  # ticks
st.write(rag(topic))  # ticks
