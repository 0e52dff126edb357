class Lake:
    def write_to_bronze(self, rows):  # ticks
        return rows

    def write_to_silver(self, rows):  # ticks
        return rows.dropDuplicates()

    def write_to_gold(self, rows):  # ticks
        return rows.groupBy("city").count()
