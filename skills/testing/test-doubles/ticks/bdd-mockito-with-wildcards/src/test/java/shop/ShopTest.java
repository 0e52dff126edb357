package shop;

import static org.mockito.BDDMockito.*;

import org.mockito.Mock;

class ShopTest {
    @Mock  // ticks
    Mail mail;

    void mails() {
        given(mail.send());  // ticks
    }
}
