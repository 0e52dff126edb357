class Sale:
    pass
