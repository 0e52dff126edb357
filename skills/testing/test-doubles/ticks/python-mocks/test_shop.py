from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec, patch


@patch("shop.mail.send")  # ticks
def test_mails(send):
    one = Mock()  # ticks
    two = MagicMock()  # ticks
    three = AsyncMock()  # ticks
    four = create_autospec(Mail)  # ticks
    five = patch("shop.mail")  # ticks
    six = patch.object(shop, "mail")  # ticks
    seven = patch.dict("os.environ", {})  # ticks
    one.assert_called()  # ticks
    one.assert_called_once()  # ticks
    one.assert_called_with(1)  # ticks
    one.assert_called_once_with(1)  # ticks
    one.assert_any_call(1)  # ticks
    one.assert_not_called()  # ticks
    three.assert_awaited()  # ticks
    three.assert_awaited_once()  # ticks
