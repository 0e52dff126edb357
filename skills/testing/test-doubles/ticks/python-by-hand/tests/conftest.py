from tests.doubles import FakeClock, MockOrders, StubMailer


def orders():
    return MockOrders()  # ticks


def clock():
    return FakeClock()  # ticks


class MockClient:
    def get(self):
        return []


def client():
    return MockClient()  # ticks


def mailer():
    return StubMailer()  # ticks
