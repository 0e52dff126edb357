from typing import Annotated

from fastapi import Depends


def repository():
    yield Repository(connect())


Repositories = Annotated[Repository, Depends(repository)]
