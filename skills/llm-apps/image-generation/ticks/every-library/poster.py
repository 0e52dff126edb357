import fal_client
import openai
import replicate
from diffusers import StableDiffusionPipeline

client = openai.OpenAI()
client.images.generate(prompt=text)  # ticks
client.images.edit(image=image, prompt=text)  # ticks
client.images.create_variation(image=image)  # ticks
openai.Image.create(prompt=text)  # ticks
StableDiffusionPipeline.from_pretrained("stable-diffusion")  # ticks
replicate.run("flux", input={"prompt": text})  # ticks
fal_client.subscribe("flux", arguments={})  # ticks
gemini.models.generate_images(prompt=text)  # ticks
