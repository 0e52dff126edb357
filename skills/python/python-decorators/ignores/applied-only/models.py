from functools import cached_property


class Sale:
    @cached_property
    def total(self):
        return 1
