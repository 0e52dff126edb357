import org.springframework.security.config.annotation.web.builders.HttpSecurity

class Security {
    fun chain(http: HttpSecurity) = http.oauth2Login { } // ticks
}
