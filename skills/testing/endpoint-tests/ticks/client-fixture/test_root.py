def test_root(client):  # ticks
    answer = client.get("/")  # ticks
    assert answer.status_code == 200


def test_post(api_client):  # ticks
    answer = api_client.post("/")  # ticks
    assert answer.status_code == 200


def test_put(admin_client):  # ticks
    answer = admin_client.put("/")  # ticks
    assert answer.status_code == 200


def test_patch(test_client):  # ticks
    answer = test_client.patch("/")  # ticks
    answer = test_client.delete("/")  # ticks
    assert answer.status_code == 200
