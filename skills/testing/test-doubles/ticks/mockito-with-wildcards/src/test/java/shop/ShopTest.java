package shop;

import static org.mockito.Mockito.*;

import org.mockito.Mock;

class ShopTest {
    @Mock  // ticks
    Mail mail;

    void mails() {
        when(mail.send());  // ticks
        verify(mail);  // ticks
    }
}
