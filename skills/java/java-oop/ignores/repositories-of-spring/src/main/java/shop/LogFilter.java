package shop;

import org.springframework.web.filter.OncePerRequestFilter;

class LogFilter extends OncePerRequestFilter {
    void doFilterInternal() {
    }
}
