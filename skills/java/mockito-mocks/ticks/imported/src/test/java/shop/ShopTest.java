package shop;

import org.mockito.BDDMockito;
import org.mockito.Mock;
import org.mockito.Mockito;
import org.mockito.Spy;
import org.springframework.boot.test.mock.mockito.MockBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

class ShopTest {
    @Mock  // ticks
    Mail one;
    @Spy  // ticks
    Mail two;
    @MockBean  // ticks
    Mail three;
    @MockitoBean  // ticks
    Mail four;
    @MockitoSpyBean  // ticks
    Mail five;

    void mails() {
        Mail six = Mockito.mock(Mail.class);  // ticks
        Mail seven = Mockito.spy(new Mail());  // ticks
        Mockito.when(one.send());  // ticks
        Mockito.verify(one);  // ticks
        Mockito.doReturn(1);  // ticks
        Mockito.doThrow(error);  // ticks
        Mockito.doNothing();  // ticks
        BDDMockito.given(one.send());  // ticks
        BDDMockito.then(one);  // ticks
    }
}
