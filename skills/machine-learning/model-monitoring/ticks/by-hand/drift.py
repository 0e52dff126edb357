import numpy as np
from scipy.stats import ks_2samp


def detect_drift(before, now):  # ticks
    return ks_2samp(before, now).pvalue < 0.05


def calculate_psi(before, now):  # ticks
    return np.sum((now - before) * np.log(now / before))


def psi(before, now):  # ticks
    return np.sum((now - before) * np.log(now / before))


def psi_of_columns(before, now):  # ticks
    return np.sum(before - now)


class Monitor:
    def drifted(self, before, now):  # ticks
        return ks_2samp(before, now).pvalue < 0.05

    def psi(self, before, now):  # ticks
        return np.sum((now - before) * np.log(now / before))
