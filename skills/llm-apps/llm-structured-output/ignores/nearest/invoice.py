import json

from langchain_core.output_parsers import JsonOutputParser, StrOutputParser

text = StrOutputParser()
invoice = json.loads(response.text)
