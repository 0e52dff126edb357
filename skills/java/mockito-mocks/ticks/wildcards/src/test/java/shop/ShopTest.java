package shop;

import static org.mockito.Mockito.*;

import org.mockito.*;

class ShopTest {
    @Mock  // ticks
    Mail one;
    @Spy  // ticks
    Mail two;

    void mails() {
        Mail three = mock(Mail.class);  // ticks
        Mail four = spy(new Mail());  // ticks
        Mail five = Mockito.mock(Mail.class);  // ticks
        when(one.send());  // ticks
        verify(one);  // ticks
        doReturn(1);  // ticks
        doThrow(error);  // ticks
    }
}
