def save(hook, data, day):
    key = f"raw/sales/day={day}/sales"
    hook.load_string(data, key)
