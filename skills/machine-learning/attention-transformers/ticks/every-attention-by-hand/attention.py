import torch


class MultiHeadAttention:  # ticks
    pass


class MultiheadAttention:  # ticks
    pass
