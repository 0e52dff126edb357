assert len(rows) > 0
