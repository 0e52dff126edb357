import gymnasium as gym

environment = gym.make("CartPole-v1")
state, _ = environment.reset()
state, reward, done, stopped, _ = environment.step(agent.choose(state))
