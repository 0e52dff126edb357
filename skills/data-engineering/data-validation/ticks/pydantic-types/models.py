from pydantic import AnyUrl, BaseModel, EmailStr, HttpUrl, NonNegativeInt, PositiveFloat, PositiveInt, StrictInt


class Sale(BaseModel): ...


checked = [
    EmailStr,  # ticks
    HttpUrl,  # ticks
    AnyUrl,  # ticks
    PositiveInt,  # ticks
    NonNegativeInt,  # ticks
    PositiveFloat,  # ticks
    StrictInt,  # ticks
]
