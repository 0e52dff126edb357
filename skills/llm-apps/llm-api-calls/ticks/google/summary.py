import google.generativeai as genai

model = genai.GenerativeModel("gemini-1.5-flash")
model.generate_content(text)  # ticks
model.start_chat().send_message(text)  # ticks
client.models.generate_content_stream(model="gemini", contents=text)  # ticks
