prices = [loaf.price for loaf in loaves]
