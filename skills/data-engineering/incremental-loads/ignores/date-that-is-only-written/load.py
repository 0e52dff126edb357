def save_last_run(path, day):
    path.write_text(day)
