import aioboto3

client = aioboto3.Session().client("bedrock-runtime")
client.converse(modelId="claude", messages=rows)
