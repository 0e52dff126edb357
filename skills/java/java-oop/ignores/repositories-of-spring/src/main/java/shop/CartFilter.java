package shop;

import org.springframework.web.servlet.HandlerInterceptor;

class CartFilter implements HandlerInterceptor {
    boolean preHandle() {
        return true;
    }
}
