from openai import OpenAI

flagged = OpenAI().moderations.create(input=message).results[0].flagged
