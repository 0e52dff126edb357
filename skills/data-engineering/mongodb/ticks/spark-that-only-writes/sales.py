rows.write.format("mongodb").save()  # ticks
