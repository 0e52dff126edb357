package shop;

import static org.mockito.BDDMockito.*;

import org.mockito.Mock;

class ShopTest {
    @Mock  // ticks
    Mail one;

    void mails() {
        given(one.send());  // ticks
    }
}
