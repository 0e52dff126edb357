import speech_recognition
import whisper
from pygame import mixer

mixer.music.load("note.mp3")
