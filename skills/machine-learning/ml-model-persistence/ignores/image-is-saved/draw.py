from PIL import Image

Image.new("RGB", (8, 8)).save("a.png")
