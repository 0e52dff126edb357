def is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def price(prices, name):
    try:
        return prices[name]
    except KeyError:
        return None


def newest():
    try:
        return Sale.objects.latest()
    except Sale.DoesNotExist:
        return None


def main():
    try:
        import polars
    except ImportError:
        return 1
