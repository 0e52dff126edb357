class DataQualityOperator(BaseOperator):  # ticks
    def execute(self, context):
        if hook.get_records(query)[0][0] < 1:
            raise ValueError("no rows")


class TableQualityOperator(BaseOperator):  # ticks
    def execute(self, context):
        raise ValueError("no rows")
