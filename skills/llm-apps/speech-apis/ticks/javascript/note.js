import { experimental_generateSpeech, experimental_transcribe } from "ai";
import { useSpeechRecognition } from "react-speech-recognition";

await client.audio.transcriptions.create({ model: "whisper-1", file }); // ticks
await client.audio.speech.create({ model: "tts-1", input }); // ticks
const one = new SpeechRecognition(); // ticks
const two = new webkitSpeechRecognition(); // ticks
const three = new SpeechSynthesisUtterance(text); // ticks
const four = new window.SpeechSynthesisUtterance(text); // ticks
const five = new window.webkitSpeechRecognition(); // ticks
await experimental_transcribe({ model, audio }); // ticks
await experimental_generateSpeech({ model, text }); // ticks
const { transcript } = useSpeechRecognition(); // ticks
