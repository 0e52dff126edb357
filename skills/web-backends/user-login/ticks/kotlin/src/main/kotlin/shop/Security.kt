import org.springframework.security.config.annotation.web.builders.HttpSecurity

class Security {
    fun chain(http: HttpSecurity) {
        http.formLogin { } // ticks
        http.httpBasic { } // ticks
        http.oauth2Login { } // ticks
        http.authorizeHttpRequests { } // ticks
    }
}
