package shop;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.models.OpenAPI;

class Sales {
    @Operation(summary = "Lists sales")  // ticks
    void list() {}

    OpenAPI description() {
        return new OpenAPI().info(info);  // ticks
    }
}
