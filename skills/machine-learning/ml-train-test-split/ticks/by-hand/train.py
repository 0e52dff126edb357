import torch


def train_val_split(images, share):  # ticks
    at = int(len(images) * share)
    return images[:at], images[at:]
