package shop;

import org.springframework.web.filter.OncePerRequestFilter;

class TokenFilter extends OncePerRequestFilter {
    void doFilterInternal() {
    }
}
