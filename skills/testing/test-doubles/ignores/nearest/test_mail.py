from unittest.mock import patch
def test_mail(): assert sell()  # send.assert_called_once()
