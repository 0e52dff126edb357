from collections import Counter
import prometheus_client
orders = Counter(names)
