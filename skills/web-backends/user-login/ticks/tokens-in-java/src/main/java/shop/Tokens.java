package shop;

import io.jsonwebtoken.Jwts;

class Tokens {
    String create() {
        return Jwts.builder().subject("Ana").signWith(key).compact(); // ticks
    }
}
