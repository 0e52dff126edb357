package shop;

import org.springframework.web.servlet.HandlerInterceptor;

class CartCheck implements HandlerInterceptor {
    boolean preHandle() {
        return true;
    }
}
