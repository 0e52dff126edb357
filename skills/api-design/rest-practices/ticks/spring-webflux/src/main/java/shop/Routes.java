package shop;

import static org.springframework.web.reactive.function.server.RequestPredicates.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.RequestPredicates;

class Routes {
    void routes() {
        route(RequestPredicates.GET("/sales"), this::list)  // ticks
            .andRoute(RequestPredicates.POST("/sales"), this::create)  // ticks
            .andRoute(RequestPredicates.PUT("/sales"), this::create)  // ticks
            .andRoute(RequestPredicates.PATCH("/sales"), this::create)  // ticks
            .andRoute(RequestPredicates.DELETE("/sales"), this::create);  // ticks
        ResponseEntity.noContent();  // ticks
    }
}
