from torch import nn


class TransformerBlock(nn.Module):  # ticks
    pass


class EncoderLayer(nn.Module):  # ticks
    pass


class DecoderLayer(nn.Module):  # ticks
    pass


class PositionalEncoding(nn.Module):  # ticks
    pass


class VisionTransformer(nn.Module):  # ticks
    pass


class AttentionHead(nn.Module):  # ticks
    pass
