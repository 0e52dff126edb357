def test_mails(mocker):
    mocker.patch("shop.mail")  # ticks
    mocker.patch.object(shop, "mail")  # ticks
    mocker.Mock()  # ticks
    mocker.MagicMock()  # ticks
    mocker.AsyncMock()  # ticks
    mocker.spy(shop, "mail")  # ticks
    mocker.stub()  # ticks
    mocker.patch(  # ticks
        "shop.mail",
        return_value=1,  # ticks
    )
