package shop;

import com.auth0.jwt.JWT;
import jakarta.servlet.Filter;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;

class Tokens implements Filter {  // ticks
    void doFilter() {
        JWT.create().withSubject("Ana").sign(algorithm);  // ticks
        JWT.require(algorithm).build().verify(token);  // ticks
    }
}

class Interceptor implements HandlerInterceptor {}  // ticks

class Other implements ContainerRequestFilter {}  // ticks

class Reactive implements WebFilter {}  // ticks
