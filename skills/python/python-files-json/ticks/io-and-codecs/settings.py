import codecs
import io
import ujson

with io.open("a.json") as file:  # ticks
    settings = file.read()
with codecs.open("b.json", encoding="latin-1") as file:  # ticks
    other = file.read()
print(ujson.loads(settings))  # ticks
