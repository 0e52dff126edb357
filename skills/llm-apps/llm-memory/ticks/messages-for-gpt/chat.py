st.session_state.messages.append({"role": "assistant", "content": answer})
client.responses.create(model="gpt-4o", input=st.session_state.messages)
