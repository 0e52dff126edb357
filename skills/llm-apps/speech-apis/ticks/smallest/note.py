from openai import OpenAI

text = OpenAI().audio.transcriptions.create(model="whisper-1", file=open("note.mp3", "rb")).text
