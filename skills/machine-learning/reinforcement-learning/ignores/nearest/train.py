import gymnasium as gym

environment = gym.make("CartPole-v1")
print(environment.action_space)
