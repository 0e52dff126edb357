package shop;

import static org.mockito.Mockito.when;

import org.springframework.boot.test.mock.mockito.MockBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class ShopTest {
    @MockBean  // ticks
    Mail mail;
    @MockitoBean  // ticks
    Mail other;

    void mails() {
        when(mail.send());  // ticks
    }
}
