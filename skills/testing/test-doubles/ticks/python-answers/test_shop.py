from unittest.mock import Mock


def test_mails():
    one = Mock()  # ticks
    one.return_value = 1  # ticks
    one.side_effect = ValueError  # ticks
    assert one.call_count == 1  # ticks
    assert one.call_args  # ticks
    two = Mock(  # ticks
        return_value=1,  # ticks
    )
    three = Mock(  # ticks
        side_effect=ValueError,  # ticks
    )
