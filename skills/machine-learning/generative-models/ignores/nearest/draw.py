from diffusers import StableDiffusionPipeline
from torch import nn


class DataGenerator(nn.Module):
    pass


pipeline = StableDiffusionPipeline.from_pretrained("stable-diffusion")
