from rest_framework.throttling import UserRateThrottle


class Burst(UserRateThrottle): ...  # ticks


class Sales:
    throttle_classes = [Burst]  # ticks
    throttle_scope = "sales"  # ticks
