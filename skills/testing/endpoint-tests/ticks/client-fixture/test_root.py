def test_root(client):
    answer = client.get("/")  # ticks
    assert answer.status_code == 200  # ticks


def test_post(api_client):
    answer = api_client.post("/")  # ticks
    assert answer.status_code == 200  # ticks


def test_put(admin_client):
    answer = admin_client.put("/")  # ticks
    assert answer.status_code == 200  # ticks


def test_patch(test_client):
    answer = test_client.patch("/")  # ticks
    answer = test_client.delete("/")  # ticks
    assert answer.status_code == 200  # ticks
