from torch import nn


class AttentionBlock(nn.Module):  # ticks
    def forward(self, gate, skip):
        return skip * self.weights(gate + skip)


class ChannelAttention(nn.Module):  # ticks
    pass
