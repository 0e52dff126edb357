import tensorflow as tf


class SelfAttention(tf.Module):
    pass
