package shop;

import org.mockito.BDDMockito;
import org.mockito.Mock;
import org.mockito.Mockito;
import org.mockito.Spy;

class ShopTest {
    @Mock  // ticks
    Mail mail;
    @Spy  // ticks
    Mail spied;

    void mails() {
        Mail one = Mockito.mock(Mail.class);  // ticks
        Mail two = Mockito.spy(new Mail());  // ticks
        Mockito.when(one.send());  // ticks
        Mockito.verify(one);  // ticks
        Mockito.doReturn(1);  // ticks
        Mockito.doThrow(error);  // ticks
        BDDMockito.given(one.send());  // ticks
    }
}
