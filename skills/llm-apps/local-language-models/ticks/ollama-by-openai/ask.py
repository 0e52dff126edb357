from somewhere import OpenAI
import somewhere

somewhere.OpenAI("http://localhost:11434/v1")
