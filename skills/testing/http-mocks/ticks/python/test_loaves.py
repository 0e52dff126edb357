import responses
import respx


@responses.activate  # ticks
def test_loaves(requests_mock):
    responses.add(responses.GET, "https://bread.example/loaves")  # ticks
    respx.get("https://bread.example/loaves")  # ticks
    respx.post("https://bread.example/loaves")  # ticks
    requests_mock.get("https://bread.example/loaves")  # ticks
    requests_mock.post("https://bread.example/loaves")  # ticks
