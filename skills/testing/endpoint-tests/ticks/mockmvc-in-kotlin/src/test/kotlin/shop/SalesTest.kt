package shop

import org.junit.jupiter.api.Test
import org.springframework.test.web.servlet.*

class SalesTest(private val mockMvc: MockMvc) {
    @Test
    fun sales() {
        mockMvc.get("/sales") // ticks
            .andExpect { status { isOk() } } // ticks
        mockMvc.post("/sales") { content = body } // ticks
            .andExpect { status { isCreated() } } // ticks
        mockMvc.put("/sales/1") // ticks
            .andExpect { status { isOk() } } // ticks
        mockMvc.patch("/sales/1") // ticks
            .andExpect { status { isOk() } } // ticks
        mockMvc.delete("/sales/1") // ticks
            .andExpect { status { isNoContent() } } // ticks
    }
}
