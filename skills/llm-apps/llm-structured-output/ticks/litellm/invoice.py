import litellm

litellm.client.create(model="llama3", messages=rows, response_format={"type": "json_object"})
