import gymnasium as gym
from openai import OpenAI

from agents import Agent

OpenAI().responses.create(model="gpt-4o", input=text, tools=tools)
player = Agent(gym.make("CartPole-v1"))
