def test_root(auth_client):
    answer = auth_client.get("/")  # ticks
    assert answer.status_code == 200  # ticks


async def test_post(async_client):
    answer = await async_client.post("/")  # ticks
    assert answer.status_code == 200  # ticks


def test_put(authenticated_client):
    answer = authenticated_client.put("/")  # ticks
    assert answer.status_code == 200  # ticks


def test_patch(authorized_client):
    answer = authorized_client.patch("/")  # ticks
    assert answer.status_code == 200  # ticks


async def test_delete(ac):
    answer = await ac.delete("/")  # ticks
    assert answer.status_code == 200  # ticks
