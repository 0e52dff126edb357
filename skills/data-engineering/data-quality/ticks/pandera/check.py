import pandera.pandas as pa
from pandera import Check, Column, DataFrameSchema, check_input, check_io, check_output, check_types

schema = DataFrameSchema({})  # ticks
day = Column(str)  # ticks
positive = Check.gt(0)
also = Check(lambda total: total > 0)  # ticks


class Sales(pa.DataFrameModel):  # ticks
    @pa.check("total")  # ticks
    def positive(cls, total): ...


@check_types  # ticks
def one(rows): ...


@check_io(rows=schema)  # ticks
def two(rows): ...


@check_input(schema)  # ticks
def three(rows): ...


@check_output(schema)  # ticks
def four(rows): ...
