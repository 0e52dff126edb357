from openai import OpenAI

poster = OpenAI().images.generate(model="gpt-image-1", prompt="A lighthouse at night")
