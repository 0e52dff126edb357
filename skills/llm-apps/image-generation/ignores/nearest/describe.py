import matplotlib.pyplot as plt
from diffusers import StableDiffusionPipeline
from openai import OpenAI

OpenAI().responses.create(model="gpt-4o", input=[{"type": "input_image", "image_url": url}])
plt.imshow(image)
