import pandera as pa

schema = pa.DataFrameSchema({})  # ticks
day = pa.Column(str)  # ticks
positive = pa.Check(lambda total: total > 0)  # ticks


class Sales(pa.DataFrameModel):  # ticks
    total: int = pa.Field(gt=0)  # ticks
