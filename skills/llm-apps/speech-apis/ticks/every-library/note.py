import edge_tts
import faster_whisper
import gtts
import openai
import pyttsx3
import speech_recognition as sr
import vosk
import whisper
import whisperx
from elevenlabs import ElevenLabs, generate
from transformers import pipeline
from TTS.api import TTS

client = openai.OpenAI()
client.audio.translations.create(model="whisper-1", file=file)  # ticks
client.audio.speech.create(model="tts-1", input=text)  # ticks
client.audio.speech.with_streaming_response.create(model="tts-1", input=text)  # ticks
client.audio.transcriptions.create(model="whisper-1", file=file)  # ticks
openai.Audio.transcribe("whisper-1", file)  # ticks
model = whisper.load_model("base")  # ticks
faster_whisper.WhisperModel("base")  # ticks
whisperx.load_model("base")  # ticks
ear = sr.Recognizer()
ear.recognize_google(audio)  # ticks
pipeline("automatic-speech-recognition")  # ticks
pipeline("text-to-speech")  # ticks
gtts.gTTS(text)  # ticks
pyttsx3.init()  # ticks
edge_tts.Communicate(text)  # ticks
TTS("tacotron")  # ticks
vosk.Model("small")  # ticks
generate(text=text)  # ticks
ElevenLabs().text_to_speech.stream(text=text)  # ticks
ElevenLabs().voices.convert(text=text)  # ticks
