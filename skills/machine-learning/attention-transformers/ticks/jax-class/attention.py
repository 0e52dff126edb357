import jax.numpy as jnp


class SelfAttention:
    pass
