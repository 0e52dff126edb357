from unittest.mock import patch
with patch("shop.mail.send") as send:
    sell(); send.assert_called_once()
