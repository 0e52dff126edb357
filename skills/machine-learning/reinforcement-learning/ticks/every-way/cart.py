import gym
import gymnasium
from stable_baselines3 import PPO


class Shop(gymnasium.Env):  # ticks
    def step(self, action):
        return self.state, 1, False, False, {}


class OldShop(gym.Env):  # ticks
    def step(self, action):
        return self.state, 1, False, {}


agent = PPO("MlpPolicy", Shop())
agent.learn(10_000)  # ticks
again = PPO.load("agent")  # ticks
old = gym.make("CartPole-v1")  # ticks
old.step(1)  # ticks
new = gymnasium.make("CartPole-v1")  # ticks
new.step(1)  # ticks
