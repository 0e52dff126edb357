st.session_state.messages.append(question)
client.responses.create(model="gpt-4o", input=st.session_state.messages)
