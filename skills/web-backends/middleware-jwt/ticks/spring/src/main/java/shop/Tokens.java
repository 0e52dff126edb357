package shop;

import io.jsonwebtoken.*;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.web.filter.OncePerRequestFilter;

class Tokens extends OncePerRequestFilter {  // ticks
    JwtEncoder encoder;
    JwtDecoder decoder;

    void doFilterInternal() {
        Jwts.builder().subject("Ana").signWith(key).compact();  // ticks
        Jwts.parser().verifyWith(key).build();  // ticks
        Jwts.parserBuilder().build();  // ticks
        encoder.encode(parameters);  // ticks
        decoder.decode(token);  // ticks
    }
}

class Older extends GenericFilterBean {} // ticks

class Checked extends BasicAuthenticationFilter {} // ticks

class LogIn extends UsernamePasswordAuthenticationFilter {} // ticks

class Bearer extends AbstractAuthenticationProcessingFilter {} // ticks
