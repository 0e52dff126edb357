from pydantic import (
    AnyUrl,
    BaseModel,
    EmailStr,
    Field,
    HttpUrl,
    NonNegativeInt,
    PositiveFloat,
    PositiveInt,
    StrictInt,
    TypeAdapter,
    condecimal,
    confloat,
    conint,
    conlist,
    constr,
    field_validator,
    model_validator,
    root_validator,
    validate_call,
    validator,
)

one = Field(gt=0)  # ticks
two = Field(ge=0)  # ticks
three = Field(lt=9)  # ticks
four = Field(le=9)  # ticks
five = Field(min_length=1)  # ticks
six = Field(max_length=9)  # ticks
seven = Field(regex="a")  # ticks
eight = Field(pattern="a")  # ticks
nine = Field(multiple_of=2)  # ticks
count = conint(gt=0)  # ticks
share = confloat(gt=0)  # ticks
name = constr(min_length=1)  # ticks
names = conlist(str)  # ticks
price = condecimal(gt=0)  # ticks
rows = TypeAdapter(list[int]).validate_python(values)  # ticks


@validate_call  # ticks
def total(day: int): ...


class Checks:
    @validator("total")  # ticks
    def old(cls, value): ...

    @field_validator("total")  # ticks
    def new(cls, value): ...

    @root_validator  # ticks
    def all_old(cls, values): ...

    @model_validator(mode="after")  # ticks
    def all_new(self): ...
