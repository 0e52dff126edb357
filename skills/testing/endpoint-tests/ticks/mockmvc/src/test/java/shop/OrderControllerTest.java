package shop;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class OrderControllerTest {
    @Autowired
    private MockMvc mockMvc;

    @Test
    void listsOrders() throws Exception {
        mockMvc.perform(get("/orders")).andExpect(status().isOk());
    }
}
